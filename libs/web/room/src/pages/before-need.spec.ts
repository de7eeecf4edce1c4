import { renderHook } from '@testing-library/react';

import { usePagesBeforeNeed } from './before-need';

describe('pages that are fetched before they are needed', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const open = (first: 'live' | 'fetching' | 'connecting') => {
    const load = jest.fn(() => Promise.resolve());
    const { rerender } = renderHook(({ connection }) => usePagesBeforeNeed(connection, load), {
      initialProps: { connection: first },
    });

    return { load, turn: (connection: typeof first) => rerender({ connection }) };
  };

  it('come as soon as the room is live', () => {
    const { load, turn } = open('connecting');
    jest.runAllTimers();
    expect(load).not.toHaveBeenCalled();
    turn('live');
    jest.runAllTimers();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('come where there is never a socket as well, once the question has had the line', () => {
    const { load, turn } = open('fetching');
    jest.advanceTimersByTime(3000);
    turn('fetching');
    expect(load).not.toHaveBeenCalled();
    jest.advanceTimersByTime(3000);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
