import type { HintHandler, Hints } from '@rt/api/platform';

import { KnownAnswers, type ReadVoices } from './known-answers';
import type { ResponseOperation } from './response-operation';

const ACTIVITY = 'activity';

describe('KnownAnswers', () => {
  let heard: HintHandler;
  let known: KnownAnswers;

  beforeEach(() => {
    jest.useFakeTimers();
    const hints = { subscribe: (_topic: string, handler: HintHandler) => (heard = handler) };
    known = new KnownAnswers(hints as unknown as Hints);
  });

  afterEach(() => jest.useRealTimers());

  const read = (revision: number, more: Partial<ReadVoices> = {}): ReadVoices => ({
    activity: {
      state: 'open',
      round: 1,
      revision,
      configVersion: 1,
      allowChange: true,
      keyNo: 1,
      cutShort: false,
      closesAt: null,
      paused: false,
      at: new Date(0),
    },
    standing: new Map(),
    whole: false,
    ...more,
  });
  const stored = (voice: string, n = 1): ResponseOperation => ({
    orgId: 'org',
    activityId: ACTIVITY,
    round: 1,
    configVersion: 1,
    voice,
    keyNo: 1,
    opId: `op-${voice}-${n}`,
    n,
    answer: { optionId: 'a' },
    answerKey: 'a',
  });

  it('knows what was stored, at the revision that it was stored at', () => {
    known.keep(ACTIVITY, read(4), 5, [stored('v', 2)]);

    expect(known.find(ACTIVITY, ['v'])).toMatchObject({
      activity: { revision: 5 },
      standing: new Map([['v', { opId: 'op-v-2', n: 2, answer: { optionId: 'a' } }]]),
    });
    expect(known.find('another', ['v'])).toBeUndefined();
  });

  it('knows nothing of a voice that it has not met, unless nobody had answered before', () => {
    known.keep(ACTIVITY, read(4), 5, [stored('v')]);
    expect(known.find(ACTIVITY, ['v', 'w'])).toBeUndefined();

    known.keep(ACTIVITY, read(0, { whole: true }), 1, [stored('v')]);
    expect(known.find(ACTIVITY, ['w'])?.standing.size).toBe(0);
    // A read of the same revision knows less than what is kept.
    known.keep(ACTIVITY, read(1), 2, [stored('w')]);
    expect(known.find(ACTIVITY, ['v', 'w', 'x'])?.standing.size).toBe(2);
  });

  it('drops what it knew when a read shows another revision', () => {
    known.keep(ACTIVITY, read(0, { whole: true }), 1, [stored('v')]);

    known.keep(ACTIVITY, read(3), 4, [stored('w')]);

    expect(known.find(ACTIVITY, ['v'])).toBeUndefined();
    expect(known.find(ACTIVITY, ['w'])?.activity.revision).toBe(4);
  });

  it('forgets when it hears that the activity has moved, not when it hears of itself', async () => {
    known.keep(ACTIVITY, read(4), 5, [stored('v')]);

    await heard({ id: ACTIVITY, revision: 5 });
    expect(known.find(ACTIVITY, ['v'])).toBeDefined();
    await heard({ id: ACTIVITY, revision: 6 });
    expect(known.find(ACTIVITY, ['v'])).toBeUndefined();
  });

  it('leaves the memory soon after the last batch', () => {
    known.keep(ACTIVITY, read(4), 5, [stored('v')]);
    jest.advanceTimersByTime(29_000);
    expect(known.find(ACTIVITY, ['v'])).toBeDefined();

    jest.advanceTimersByTime(32_000);

    expect(known.find(ACTIVITY, ['v'])).toBeUndefined();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('keeps the activities answered last when there are too many voices', () => {
    const many = (first: string) => Array.from({ length: 30_000 }, (_, at) => stored(`${first}${at}`));
    known.keep('first', read(0), 1, many('a'));

    known.keep('second', read(0), 1, many('b'));

    expect(known.find('first', ['a1'])).toBeUndefined();
    expect(known.find('second', ['b1'])).toBeDefined();
  });
});
