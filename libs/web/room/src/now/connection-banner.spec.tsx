import { act, cleanup, render } from '@testing-library/react';

import { SayContext } from '../page';
import { ConnectionBanner } from './connection-banner';

let room: object;
const nothing = new Map();
const queue = { getSnapshot: () => nothing, subscribe: () => () => undefined };
jest.mock('../session/room-context', () => ({ useRoom: () => room }));

const OFFLINE = 'You are offline. Answers are saved on this device and sent when you are back.';
const BLOCKED = 'There is no live connection. This page checks for changes every 5 seconds, and you can still answer.';

describe('what is heard of the connection', () => {
  let heard: string[];
  const say = (sentence: string) => void heard.push(sentence);

  beforeEach(() => {
    jest.useFakeTimers();
    heard = [];
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });

  const page = () => (
    <SayContext.Provider value={say}>
      <ConnectionBanner />
    </SayContext.Provider>
  );
  const pass = (ms: number) => act(() => void jest.advanceTimersByTime(ms));

  function open(connection: string) {
    const now = (next: string, news: object | null = null) => {
      room = { link: { queue }, live: { connection: next, lostSince: next === 'live' ? null : -60_000 }, news };
    };
    now(connection);
    const { rerender } = render(page());

    return (next: string, news?: object) => {
      now(next, news);
      rerender(page());
    };
  }

  it('is that it is gone, and once that it is back', () => {
    const become = open('offline');
    pass(1000);
    expect(heard).toEqual([]);
    pass(2000);
    expect(heard).toEqual([OFFLINE]);

    become('live');
    pass(60_000);
    expect(heard).toEqual([OFFLINE, 'Back online.']);
  });

  it('is nothing of a short break, nor of one in what is lost', () => {
    const become = open('live');
    become('offline');
    pass(1000);
    become('live');
    pass(60_000);
    expect(heard).toEqual([]);

    become('offline');
    pass(3000);
    become('live');
    pass(1000);
    become('offline');
    pass(60_000);
    expect(heard).toEqual([OFFLINE]);
  });

  it('is each way in which it is not as it should be', () => {
    const become = open('connecting');
    pass(3000);
    become('fetching');
    pass(3000);
    expect(heard).toEqual(['Reconnecting. You can still answer.', BLOCKED]);
  });

  it('is not that it is back where an answer that was sent has said so', () => {
    const become = open('offline');
    pass(3000);
    become('live', { kind: 'saved', activityId: 'a1', late: true, withdrawn: false });
    pass(60_000);
    expect(heard).toEqual([OFFLINE]);
  });
});
