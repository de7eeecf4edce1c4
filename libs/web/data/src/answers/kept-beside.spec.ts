/** @jest-environment node */
import type { Ack, OwnAnswer, RespondedBody, RespondMessage } from '@rt/contracts/plain';

import { type AnswerNews, AnswerQueue, type QueueOptions } from './answer-queue';
import { AnswerStore } from './answer-store';

const given = { activityId: 'a1', round: 1, configVersion: 1, knownN: 0 };

const saved = ({ opId, n }: RespondMessage): Ack<RespondedBody> => ({
  ...{ ok: true, opId, n, revision: 1, serverTime: '' },
});
const closed = (): Ack<RespondedBody> => ({
  ...{ ok: false, code: 'activity-closed', message: 'Voting has closed', traceId: 't' },
});

describe('an answer that came too late', () => {
  it('is kept while a text is taken back from its question, over a reload too, and stands again without that text', async () => {
    let stored: string | null = null;
    let reply: (message: RespondMessage) => Ack<RespondedBody> | null = closed;
    const storage = {
      getItem: () => stored,
      setItem: (_key: string, list: string) => void (stored = list),
      removeItem: () => void (stored = null),
    };
    const sent: RespondMessage[] = [];
    const own: OwnAnswer[] = [];
    const news: AnswerNews[] = [];
    const options: QueueOptions = {
      store: new AnswerStore('answers', storage),
      send: (message) => (sent.push(message), Promise.resolve(reply(message))),
      put: () => Promise.resolve(null),
      told: () => null,
      onOwn: (one) => own.push(one),
      onNews: (one) => news.push(one),
      firstRetryMs: 60_000,
    };
    const told = async (count: number) => {
      while (news.length < count) await new Promise((resolve) => setImmediate(resolve));
    };
    const queue = new AnswerQueue(options);
    queue.give({ ...given, answer: { entries: ['A', 'B'] } });
    await told(1);

    reply = () => null;
    queue.give({ ...given, answer: null, late: { entries: ['B'] } });
    await told(2);
    queue.stop();
    expect(Object.keys(sent.at(-1) ?? {})).not.toContain('late');

    reply = saved;
    const next = new AnswerQueue(options);
    next.start();
    await told(3);

    const left = { status: 'not-counted', answer: { entries: ['B'] }, closedSeen: true };
    expect(own).toMatchObject([{ n: 2, answer: null }]);
    expect(next.getSnapshot().get('a1')).toMatchObject(left);
    expect(new AnswerQueue(options).getSnapshot().get('a1')).toMatchObject(left);
    next.give({ ...given, knownN: 2, answer: { entries: ['B'] } });
    await told(4);
    expect([sent.at(-1)?.n, stored]).toEqual([3, null]);
  });
});
