import type { ActivityView } from '@rt/contracts/plain';
import { act, renderHook } from '@testing-library/react';

import type { QueuedAnswer } from './answers/answer-store';
import { shownAnswer, useConnectionState } from './hooks';
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

describe('shownAnswer', () => {
  it.each(['waiting', 'not-counted', 'refused'] as const)(
    'says what became of texts while another answer is %s',
    (status) => {
      const entries = [{ id: 'e1', text: 'One?', state: 'shown', mark: 'answered' }] as const;
      const own = { activityId: 'a1', round: 1, n: 1, answer: { entries: ['One?', 'Two?'] }, entries };
      const queued = {
        activityId: 'a1',
        round: 1,
        n: 2,
        answer: { entries: ['One?'] },
        status,
      } as unknown as QueuedAnswer;
      const activity = { id: 'a1', round: 1, state: 'closed' } as unknown as ActivityView;

      expect(shownAnswer(new Map([['a1', queued]]), snapshot({ own: { a1: own } }), activity).entries).toBe(entries);
    },
  );
});

describe('useConnectionState', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  const connectionOf = (part: Partial<LiveSnapshot>) => {
    const live = snapshot({ lostSince: performance.now(), ...part });
    const { result } = renderHook(() => useConnectionState(live));

    return { now: () => result.current, after: (ms: number) => act(() => void jest.advanceTimersByTime(ms)) };
  };

  it('says nothing of a gap shorter than two seconds', () => {
    const connection = connectionOf({ connection: 'reconnecting' });
    connection.after(1500);
    expect(connection.now()).toBe('fine');
    connection.after(600);
    expect(connection.now()).toBe('reconnecting');
  });

  it('calls a socket blocked after five seconds, not while it may still come up', () => {
    const connection = connectionOf({ connection: 'fetching' });
    connection.after(4500);
    expect(connection.now()).toBe('fine');
    connection.after(600);
    expect(connection.now()).toBe('fetching');
  });

  it('says at once that the device is offline, and nothing while there is a connection', () => {
    expect(connectionOf({ connection: 'offline' }).now()).toBe('offline');
    expect(connectionOf({ lostSince: null }).now()).toBe('fine');
  });
});
