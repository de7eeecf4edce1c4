/** @jest-environment node */
import type { Ack, OwnAnswer, RespondedBody, RespondMessage } from '@rt/contracts/plain';

import { type AnswerNews, AnswerQueue, type AnswerToSend, type QueueOptions } from './answer-queue';
import { AnswerStore } from './answer-store';

type Reply = Ack<RespondedBody> | null;

function memoryStorage() {
  const items = new Map<string, string>();

  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

function saved(message: RespondMessage): Reply {
  return { ok: true, opId: message.opId, n: message.n, revision: 1, serverTime: '' };
}

function refused(
  code: 'activity-closed' | 'conflict' | 'paused' | 'rate-limited' | 'rule-not-acknowledged' | 'stale-config',
  more: object = {},
): Reply {
  return { ok: false, code, message: `refused: ${code}`, traceId: 't', ...more };
}

function setUp(send: (message: RespondMessage) => Reply, more: Partial<QueueOptions> = {}) {
  const storage = memoryStorage();
  const sent: RespondMessage[] = [];
  const put: RespondMessage[] = [];
  const news: AnswerNews[] = [];
  const own: OwnAnswer[] = [];
  const options: QueueOptions = {
    store: new AnswerStore('answers', storage),
    send: (message) => {
      sent.push(message);
      return Promise.resolve(send(message));
    },
    put: (message) => {
      put.push(message);
      return Promise.resolve(null);
    },
    told: () => null,
    onOwn: (answer) => own.push(answer),
    onNews: (one) => news.push(one),
    firstRetryMs: 5,
    maxRetryMs: 10,
    ...more,
  };

  return { queue: new AnswerQueue(options), options, storage, sent, put, news, own };
}

const given = { activityId: 'a1', round: 1, configVersion: 1, knownN: 0 };

async function until(check: () => boolean): Promise<void> {
  const end = Date.now() + 2000;
  while (!check()) {
    if (Date.now() > end) throw new Error('it did not happen within 2 seconds');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('AnswerQueue', () => {
  it('stores an answer before it is sent and deletes it once acknowledged', async () => {
    const stored: (string | undefined)[] = [];
    const at = setUp((message) => {
      stored.push(at.storage.items.get('answers'));
      return saved(message);
    });

    at.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => at.news.length === 1);

    expect(stored[0]).toContain('"optionId":"o1"');
    expect(at.storage.items.has('answers')).toBe(false);
    expect(at.news).toEqual([{ kind: 'saved', activityId: 'a1', late: false, withdrawn: false }]);
    expect(at.own[0]).toMatchObject({ n: 1, answer: { optionId: 'o1' } });
  });

  it('notes that nothing stands after an answer that does nothing but take a text back', async () => {
    const at = setUp(saved);
    at.queue.give({ ...given, answer: { entries: [], takenBack: ['One?'] } });
    await until(() => at.news.length === 1);
    expect([at.own[0]?.answer, at.news[0]]).toMatchObject([null, { withdrawn: true }]);
  });

  it('repeats the same operation while no ack comes, and says once that it waits', async () => {
    let replies = 0;
    const at = setUp((message) => ((replies += 1) <= 3 ? null : saved(message)));

    at.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => at.news.some((one) => one.kind === 'saved'));

    expect(new Set(at.sent.map((message) => message.opId)).size).toBe(1);
    expect(at.sent).toHaveLength(4);
    expect(at.put).toHaveLength(3);
    expect(at.news).toEqual([
      { kind: 'queued', activityId: 'a1' },
      { kind: 'saved', activityId: 'a1', late: true, withdrawn: false },
    ]);
  });

  it('says of the answer that took the place of a waiting one that it was sent late, also where it went through at once', async () => {
    let online = false;
    const at = setUp((message) => (online ? saved(message) : null), { firstRetryMs: 60_000, maxRetryMs: 60_000 });

    at.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => at.news.length > 0);
    online = true;
    at.queue.give({ ...given, answer: { optionId: 'o2' } });
    await until(() => at.news.length > 1);
    at.queue.stop();

    expect(at.news).toEqual([
      { kind: 'queued', activityId: 'a1' },
      { kind: 'saved', activityId: 'a1', late: true, withdrawn: false },
    ]);
  });

  it('goes over HTTP when the socket gives no ack', async () => {
    const at = setUp(() => null, { put: (message) => Promise.resolve(saved(message)) });

    at.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => at.news.length > 0);

    expect(at.news[0]).toMatchObject({ kind: 'saved', late: false });
  });

  it('survives a reload with the same opId and n', async () => {
    const first = setUp(() => null);
    first.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => first.sent.length > 0);
    first.queue.stop();

    const after: RespondMessage[] = [];
    const second = new AnswerQueue({
      ...first.options,
      send: (message) => {
        after.push(message);
        return Promise.resolve(saved(message));
      },
    });
    second.start();
    await until(() => second.getSnapshot().size === 0);

    expect(after).toEqual([first.sent[0]]);
  });

  it('lets the newest answer of an activity win, with a higher n', async () => {
    let online = false;
    const at = setUp((message) => (online ? saved(message) : null));
    at.queue.give({ ...given, knownN: 4, answer: { optionId: 'o1' } });
    at.queue.give({ ...given, knownN: 4, answer: { optionId: 'o2' } });
    online = true;
    at.queue.wake();
    await until(() => at.own.length > 0);

    expect(at.own).toEqual([{ activityId: 'a1', round: 1, n: 6, answer: { optionId: 'o2' } }]);
  });

  it('keeps an answer that came after the close and says that it does not count', async () => {
    const at = setUp(() => refused('activity-closed'));

    at.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => at.news.length > 0);

    expect(at.news).toEqual([{ kind: 'not-counted', activityId: 'a1' }]);
    expect(at.queue.getSnapshot().get('a1')?.status).toBe('not-counted');
    expect(new AnswerStore('answers', at.storage).load()[0]?.status).toBe('not-counted');
    at.queue.dismiss('a1');
    expect(at.storage.items.has('answers')).toBe(false);
  });

  it('shows the present answer after a conflict', async () => {
    const at = setUp(() => refused('conflict', { current: { n: 7, answer: { optionId: 'o9' } } }));

    at.queue.give({ ...given, knownN: 6, answer: { optionId: 'o1' } });
    await until(() => at.news.length > 0);

    expect(at.news).toEqual([{ kind: 'conflict', activityId: 'a1' }]);
    expect(at.own).toEqual([{ activityId: 'a1', round: 1, n: 7, answer: { optionId: 'o9' } }]);
    expect(at.queue.getSnapshot().size).toBe(0);
  });

  it('keeps texts that a conflict would lose, to be sent anew above what stands', async () => {
    const current = { n: 1, answer: { entries: ['Grid'] } };
    const at = setUp((message) => (message.n === 1 ? refused('conflict', { current }) : saved(message)));

    at.queue.give({ ...given, answer: { entries: ['Grid', 'Rail'] } });
    await until(() => at.news.length > 0);

    expect(at.own).toEqual([{ activityId: 'a1', round: 1, ...current }]);
    expect(at.queue.getSnapshot().get('a1')).toMatchObject({
      status: 'refused',
      code: 'conflict',
      answer: { entries: ['Grid', 'Rail'] },
    });
    at.queue.give({ ...given, knownN: 1, answer: { entries: ['Grid', 'Rail'] } });
    await until(() => at.own.length > 1);
    expect(at.own.at(-1)?.n).toBe(2);

    at.queue.give({ ...given, activityId: 'a2', answer: { entries: ['Grid'] } });
    await until(() => at.news.some(({ kind }) => kind === 'conflict'));
    expect(at.queue.getSnapshot().size).toBe(0);
  });

  it('keeps sources that a conflict would lose, with the text that rests on them', async () => {
    const current = { n: 1, answer: { entries: ['Grid', 'Rail'], sources: [['10.5555/A'], ['10.5555/B']] } };
    const at = setUp(() => refused('conflict', { current }));
    const keeps = async (activityId: string, answer: AnswerToSend['answer']) => {
      at.queue.give({ ...given, activityId, answer });
      await until(() => at.news.some((news) => news.activityId === activityId));
      return at.queue.getSnapshot().get(activityId)?.status === 'refused';
    };

    expect(await keeps('a1', { entries: ['Grid'], sources: [['10.5555/A', '10.5555/C']] })).toBe(true);
    expect(await keeps('a2', { entries: ['Grid'], sources: [['10.5555/B']] })).toBe(true);
    expect(await keeps('a3', { entries: ['Grid', 'Rail'], sources: [['10.5555/A'], []] })).toBe(false);
    expect(await keeps('a4', { entries: ['Grid'] })).toBe(false);
    expect(await keeps('a5', { entries: ['Grid'], named: [true] })).toBe(true);
  });

  it('says of an answer that came behind a later one of another device that it does not stand, and keeps its texts', async () => {
    const superseded = (message: RespondMessage): Reply => ({ ...saved(message)!, superseded: true }) as Reply;
    const at = setUp(superseded, { told: () => ({ entries: ['Grid'] }) });

    at.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => at.news.length > 0);
    expect(at.news).toEqual([{ kind: 'conflict', activityId: 'a1' }]);
    expect(at.queue.getSnapshot().size).toBe(0);

    at.queue.give({ ...given, answer: { entries: ['Grid', 'Rail'] } });
    await until(() => at.news.length > 1);
    expect(at.queue.getSnapshot().get('a1')).toMatchObject({ status: 'refused', code: 'conflict' });
    expect(at.own).toEqual([]);
  });

  it('waits as long as the server asks and then sends the same again', async () => {
    const times: number[] = [];
    const at = setUp((message) => {
      times.push(performance.now());
      return times.length === 1 ? refused('rate-limited', { retryAfterMs: 60 }) : saved(message);
    });

    at.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => at.own.length > 0);

    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(55);
  });

  it.each([
    ['the host has paused the question, and sends the very same one once it goes on', 'paused'],
    ['the rule is to be accepted, and sends the very same one after that', 'rule-not-acknowledged'],
  ] as const)('keeps an answer while %s', async (_why, code) => {
    let paused = true;
    const slow = { firstRetryMs: 60_000, maxRetryMs: 60_000 };
    const at = setUp((message) => (paused ? refused(code) : saved(message)), slow);

    at.queue.give({ ...given, answer: { optionId: 'o1' } });
    await until(() => at.sent.length === 1);
    await until(() => at.queue.getSnapshot().get('a1')?.status === 'waiting');
    expect(new AnswerStore('answers', at.storage).load()[0]).toMatchObject({
      status: 'waiting',
      answer: { optionId: 'o1' },
    });

    paused = false;
    at.queue.wake();
    await until(() => at.own.length > 0);
    expect(at.sent[1]).toEqual(at.sent[0]);
    expect(at.queue.getSnapshot().size).toBe(0);
    // Nothing was said of a lost line: there was one.
    expect(at.news.filter(({ kind }) => kind !== 'saved')).toEqual([]);
  });

  it('works without storage', async () => {
    const broken = {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('full');
      },
      removeItem: () => {
        throw new Error('forbidden');
      },
    };
    const at = setUp(saved, { store: new AnswerStore('answers', broken) });

    at.queue.give({ ...given, answer: null });
    await until(() => at.news.length > 0);

    expect(at.news[0]).toMatchObject({ kind: 'saved', withdrawn: true });
  });
});
