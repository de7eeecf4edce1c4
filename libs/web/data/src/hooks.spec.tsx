import { act, renderHook } from '@testing-library/react';

import { useLineState } from './hooks';
import type { LiveSnapshot } from './live/live-types';

const snapshot = (part: Partial<LiveSnapshot>): LiveSnapshot => ({
  room: null,
  own: {},
  heardAt: {},
  clockOffsetMs: 0,
  connection: 'live',
  lostSince: null,
  refusal: null,
  ...part,
});

describe('useLineState', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const lineOf = (part: Partial<LiveSnapshot>) => {
    const live = snapshot({ lostSince: performance.now(), ...part });
    const { result } = renderHook(() => useLineState(live));

    return { now: () => result.current, after: (ms: number) => act(() => void jest.advanceTimersByTime(ms)) };
  };

  it('says nothing of a gap shorter than two seconds', () => {
    const line = lineOf({ connection: 'reconnecting' });
    line.after(1500);
    expect(line.now()).toBe('fine');
    line.after(600);
    expect(line.now()).toBe('reconnecting');
  });

  it('calls a socket blocked after five seconds, not while it may still come up', () => {
    const line = lineOf({ connection: 'fetching' });
    line.after(4500);
    expect(line.now()).toBe('fine');
    line.after(600);
    expect(line.now()).toBe('fetching');
  });

  it('says at once that the device is offline, and nothing while there is a line', () => {
    expect(lineOf({ connection: 'offline' }).now()).toBe('offline');
    expect(lineOf({ lostSince: null }).now()).toBe('fine');
  });
});
