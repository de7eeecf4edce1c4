import { renderHook, waitFor } from '@testing-library/react';

import type { RoomLink } from '../session/room-link';
import { useCharts, useChartsBeforeNeed } from './use-charts';

const mockSend = jest.fn();
let mockTries = 0;
jest.mock('./charts', () => {
  mockTries += 1;
  if (mockTries === 1) throw new Error('Failed to fetch dynamically imported module');

  return { loadChart: () => Promise.resolve({}), chartNow: () => ({}), sendKeptVotes: mockSend };
});

describe('the code of the charts', () => {
  it('says that it could not be had, fetches it as soon as a connection stands, and then has it at once', async () => {
    const first = renderHook(() => useCharts('rating'));
    await waitFor(() => expect(first.result.current).toBe('failed'));
    first.unmount();

    const link = {} as RoomLink;
    const line = renderHook(({ up }) => useChartsBeforeNeed(link, up), { initialProps: { up: false } });
    line.rerender({ up: true });
    await waitFor(() => expect(mockTries).toBe(2), { timeout: 5000 });
    await waitFor(() => expect(mockSend).toHaveBeenCalledWith(link, expect.any(Function)));

    expect(renderHook(() => useCharts('rating')).result.current).not.toBeNull();
  });
});
