/** @jest-environment node */
import type { RespondMessage } from '@rt/contracts/plain';

import { AnswerQueue, type QueueOptions } from './answer-queue';
import { AnswerStore, type KeptVote } from './answer-store';

/** Two tabs of one seat on one device, both opened before anything was answered. */
function twoTabs() {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  const storeOf = () => new AnswerStore('answers', storage);
  const votes = new AnswerStore<KeptVote>('votes', storage);
  const tab = (send: QueueOptions['send']) =>
    new AnswerQueue({
      ...{ store: storeOf(), send, put: async () => null, told: () => null },
      ...{ onOwn: () => undefined, firstRetryMs: 60_000, maxRetryMs: 60_000 },
    });
  const stored = () =>
    storeOf()
      .load()
      .map(({ activityId, answer }) => ({ activityId, answer }));

  return { tab, stored, items, votes };
}

const chosen = (activityId: string, optionId: string) => ({ activityId, answer: { optionId } });
const given = { round: 1, configVersion: 1, knownN: 0 };

describe('what two tabs of one seat have not sent', () => {
  const opened: AnswerQueue[] = [];
  afterEach(() => opened.splice(0).forEach((queue) => queue.stop()));

  const tabs = () => {
    const { tab, ...device } = twoTabs();
    let online = false;
    const saved = ({ opId, n }: RespondMessage) => ({ ok: true as const, opId, n, revision: 1, serverTime: '' });
    const [a, b] = [tab(async () => null), tab(async (message) => (online ? saved(message) : null))];
    opened.push(a, b);
    const settle = async () => {
      online = true;
      for (let turn = 0; turn < 100 && b.getSnapshot().size > 0; turn += 1) {
        b.wake();
        await Promise.resolve();
      }
      expect(b.getSnapshot().size).toBe(0);
    };

    return { a, b, settle, ...device };
  };

  it('stands on the device side by side, and what the other one has sent is taken away alone', async () => {
    const { a, b, settle, stored } = tabs();
    a.give({ ...given, ...chosen('a1', 'o1') });
    b.give({ ...given, ...chosen('a2', 'o2') });
    expect(stored()).toEqual([chosen('a1', 'o1'), chosen('a2', 'o2')]);

    await settle();
    expect(stored()).toEqual([chosen('a1', 'o1')]);
  });

  it('stays where one question was answered in both and the earlier answer has been sent', async () => {
    const { a, b, settle, stored } = tabs();
    b.give({ ...given, ...chosen('a1', 'o2') });
    a.give({ ...given, ...chosen('a1', 'o1') });
    expect(stored()).toEqual([chosen('a1', 'o1')]);

    await settle();
    expect(stored()).toEqual([chosen('a1', 'o1')]);
  });

  it('holds of votes the last on each entry', () => {
    const { votes } = twoTabs();
    const vote = (entryId: string, n: number) => ({
      activityId: 'a1',
      round: 1,
      entryId,
      n,
      value: 1,
      opId: entryId + n,
    });
    [vote('e', 1), vote('f', 1), vote('e', 2)].forEach((one) => votes.put(one));
    votes.remove({ opId: 'e1' });

    expect(votes.load().map(({ opId }) => opId)).toEqual(['f1', 'e2']);
  });

  it('leaves nothing on a shared device once all of it was sent', async () => {
    const { b, settle, items } = tabs();
    b.give({ ...given, ...chosen('a1', 'o1') });
    b.give({ ...given, ...chosen('a2', 'o2') });

    await settle();
    expect(items.size).toBe(0);
  });
});
