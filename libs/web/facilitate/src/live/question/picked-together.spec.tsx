import { MantineProvider } from '@mantine/core';
import type { PickedTogether as Picked } from '@rt/contracts';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';

import { PickedTogether } from './picked-together';

const activity = {
  id: 'a1',
  kind: 'multiple_choice',
  config: {
    options: [
      { id: 'a', text: 'Skills' },
      { id: 'b', text: 'Money' },
    ],
  },
  round: 1,
  state: 'closed',
} as unknown as Parameters<typeof PickedTogether>[0]['activity'];

describe('what the same people picked', () => {
  afterEach(cleanup);

  it('is asked for again when answers have changed, and what stood before stays in sight meanwhile', async () => {
    let tell: (told: Picked) => void = () => undefined;
    const call = () => new Promise((done: typeof tell) => void (tell = done));
    const client = new QueryClient();
    const api = { call } as unknown as Api;
    const page = (over: { readonly revision: number; readonly id?: string }) => (
      <ApiProvider api={api}>
        <QueryClientProvider client={client}>
          <MantineProvider env="test">
            <PickedTogether roundtableId="r1" activity={{ ...activity, ...over }} />
          </MantineProvider>
        </QueryClientProvider>
      </ApiProvider>
    );
    const { rerender } = render(page({ revision: 1 }));
    const details = (await screen.findByText('Picked together')).closest('details')!;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await act(() => Promise.resolve(tell({ activityId: 'a1', pairs: [{ optionIds: ['a', 'b'], count: 6 }] })));
    await screen.findByRole('region', { name: 'Picked together' });

    rerender(page({ revision: 2 }));
    expect(screen.getByRole('region', { name: 'Picked together' })).toBeTruthy();
    await act(() => Promise.resolve(tell({ activityId: 'a1', pairs: [] })));
    expect(await screen.findByText(/^There is no pair of options/)).toBeTruthy();

    rerender(page({ revision: 2, id: 'a2' }));
    expect(screen.queryByText(/^There is no pair/)).toBeNull();
  });
});
