import type { ActivityDecision } from '@rt/domain/polling';
import { resultOfCounts } from '@rt/domain/polling';

import { checkResponse, takesTexts, tallyResponses } from '../responses';
import type { ConsensusConfig } from './domain';
import { consensus } from './domain';
import { joining } from './joining';

const options = ['A', 'B', 'C'].map((text) => ({ id: text.toLowerCase(), text: `Statement ${text}` }));
const config: ConsensusConfig = { options, adds: true };
const entry = (id: string, text: string, out = false) => ({ id, text, out });
const decided = (...verbs: readonly (readonly ['hide' | 'show', string])[]) =>
  verbs.map(([verb, target]): ActivityDecision => ({ verb, target, value: null }));
const ids = (list: ConsensusConfig['options'] | undefined) => (list ?? []).map(({ id }) => id);

describe('statements that participants add', () => {
  const joined = joining.joined(config, [entry('p1', 'More rail'), entry('p2', 'Less rail', true)]);

  it('come after those that were planned, marked; one that was taken out is for hosts alone', () => {
    expect(joined.options.at(-1)).toEqual({ id: 'p1', text: 'More rail', written: true });
    expect(joined.out).toEqual([{ id: 'p2', text: 'Less rail', written: true }]);
    expect(JSON.stringify(consensus.configForRoom?.(joined))).not.toMatch(/less rail|"out"/i);
    expect(joining.joined(joined, [entry('p1', 'More rail')])).toEqual(joined);
  });

  it('are kept without their words where these may not stand, and those of the plan with them', () => {
    const nobody = resultOfCounts(consensus, config, []);
    const kept = consensus.configKept?.(joining.joined(config, [entry('p1', 'More rail')]), () => false, nobody);
    expect(kept).toEqual(config);
    expect(consensus.configKept?.(joined, () => true, nobody)).toEqual(joined);
  });

  it('are voted on like the others; a vote on one that was taken out stands, is no one’s number, and counts again with it', () => {
    const votes = { agree: ['a', 'p1'], disagree: ['p2'], pass: [] };
    const checked = checkResponse('consensus', joined, { allowAbstain: false }, votes);
    expect(checked).toMatchObject({ ok: true, value: { answer: votes } });
    const rows = [{ answerKey: consensus.answerKey(votes), count: 5 }];
    const counted = resultOfCounts(consensus, joined, rows);
    expect(counted.statements.map(({ id, counts }) => [id, counts?.agree, counts?.disagree])).toEqual([
      ['a', 5, 0],
      ['b', 0, 0],
      ['c', 0, 0],
      ['p1', 5, 0],
    ]);
    const back = joining.joined(config, [entry('p1', 'More rail'), entry('p2', 'Less rail')]);
    expect(resultOfCounts(consensus, back, rows).statements.at(-1)).toMatchObject({
      id: 'p2',
      written: true,
      counts: { disagree: 5 },
    });
  });

  it('are rows of their own beside the votes, by which alone an answer is counted', () => {
    const input = { agree: ['a'], entries: ['More rail', 'Less rail', 'More rail'] };
    const checked = checkResponse('consensus', config, { allowAbstain: false }, input);
    expect(checked).toMatchObject({
      ok: true,
      value: {
        entries: ['Less rail', 'More rail'],
        answerKey: consensus.answerKey({ agree: ['a'], disagree: [], pass: [] }),
      },
    });
  });

  it('count nobody who wrote and has not voted', () => {
    const wrote = checkResponse('consensus', config, { allowAbstain: false }, { entries: ['More rail'] });
    const answerKey = wrote.ok ? wrote.value.answerKey : '';
    expect(tallyResponses('consensus', config, [{ answerKey, count: 3 }]).respondents).toBe(0);
  });

  it('reach hosts with the result, and while no number may be told without one', () => {
    const standing = {
      counts: { waiting: 1, shown: 0, hidden: 0 },
      entries: [{ id: 'e', text: 'X', state: 'waiting' as const }],
    };
    const { result } = tallyResponses('consensus', config, [], standing);
    expect(result.written).toMatchObject({ waiting: 1, entries: [{ text: 'X' }] });
    expect(joining.uncounted(result)).toMatchObject({ uncounted: true, statements: [], written: { waiting: 1 } });
    expect(JSON.stringify(consensus.resultForRoom?.(config, result))).not.toMatch(/written|waiting/);
    expect(takesTexts('consensus', { options })).toBe(false);
    expect(tallyResponses('consensus', { options }, [], standing).result).not.toHaveProperty('written');
  });

  it('join only what is not asked already, and no more than there may be', () => {
    expect(joining.mayJoin(joined, 'Homes')).toEqual({ ok: true, value: null });
    expect(joining.mayJoin(joined, 'MORE – rail!')).toMatchObject({ ok: false, reason: 'statement-asked' });
    expect(joining.mayJoin({ options: [...options, { id: 'x', text: '🚆' }] }, '🚆')).toMatchObject({ ok: false });
    expect(joining.mayJoin(joined, 'Less rail')).toEqual({ ok: true, value: null });
    const many = Array.from({ length: 200 }, (_, at) => ({ id: `o${at}`, text: `S ${at}` }));
    expect(joining.mayJoin({ options: many }, 'Homes')).toMatchObject({ ok: false, reason: 'statements-full' });
    // One that the room was asked about has its place, whatever is full.
    expect(joining.mayJoin({ options: many }, 'Homes', true)).toEqual({ ok: true, value: null });
    expect(joining.mayJoin({ options: many }, 'S 7', true)).toMatchObject({ ok: false, reason: 'statement-asked' });
    const long = Array.from({ length: 60 }, (_, at) => ({ id: `o${at}`.padEnd(37, 'x'), text: `S ${at}` }));
    expect(joining.mayJoin({ options: long }, 'Homes')).toMatchObject({ ok: false, reason: 'statements-full' });
  });

  it('are the last that is asked at times, and stay then', () => {
    const [only] = joined.options.slice(-1);
    expect(joining.mayLeave({ ...joined, options: only ? [only] : [] })).toMatchObject({
      ...{ ok: false, field: 'verb', reason: 'last-statement' },
    });
    expect(joining.mayLeave(joined)).toEqual({ ok: true, value: null });
  });

  it('are known again once they were taken out, in whatever spelling', () => {
    expect(joining.isAmong(joining.takenOut(joined), 'LESS – rail!')).toBe(true);
    expect(joining.isAmong(joining.takenOut(joined), 'More rail')).toBe(false);
    expect(joining.isAmong(['!'], '?')).toBe(false);
  });

  it('are no part of the plan: it is kept without them, and may be corrected while they stand', () => {
    expect(consensus.checkConfig(joined)).toEqual({ ok: true, value: config });
    expect(consensus.sameMeaning(joined, config)).toBe(true);
    expect(consensus.sameMeaning(joined, { ...config, maxPerPerson: 4 })).toBe(true);
    expect(consensus.sameMeaning(joined, { ...config, maxPerPerson: 1 })).toBe(false);
    expect(consensus.sameMeaning(joined, { options })).toBe(false);
  });

  it.each<[string, object, string]>([
    ['more of a person than ten', { options, adds: true, maxPerPerson: 11 }, 'config.maxPerPerson'],
    ['what is no yes or no', { options, adds: 'yes' }, 'config.adds'],
    ['another reader', { options, adds: true, moderation: 'none' }, 'config.moderation'],
    ['a list of its own of what was taken out', { options, out: [{ id: 'a', text: 'X' }] }, 'config.out'],
  ])('are not planned as %s', (_what, given, field) => {
    expect(consensus.checkConfig(given)).toMatchObject({ ok: false, field });
  });
});

describe('a planned statement that a host takes out', () => {
  it('is asked no more, and is asked again in its place once it is put back', () => {
    const without = consensus.decided?.(config, decided(['hide', 'b']));
    expect([ids(without?.options), ids(without?.out)]).toEqual([['a', 'c'], ['b']]);
    expect(consensus.decided?.(config, decided(['hide', 'b'], ['show', 'b']))).toEqual(config);
    // What sealing has put into the plan stays so.
    expect(consensus.decided?.(without!, decided(['hide', 'b']))).toEqual(without);
    expect(consensus.checkConfig(without)).toEqual({ ok: true, value: without });
    const one = consensus.decided!(config, decided(['hide', 'b'], ['hide', 'c']));
    expect(consensus.checkConfig(one)).toEqual({ ok: true, value: one });
  });

  it('is decided on by its wording, once', () => {
    expect(consensus.takeOut?.(config, 'Statement B', true)).toEqual({
      ok: true,
      value: { verb: 'hide', target: 'b', value: null },
    });
    const without = consensus.decided!(config, decided(['hide', 'b']));
    expect(consensus.takeOut?.(without, 'Statement B', true)).toEqual({ ok: true, value: null });
    expect(consensus.takeOut?.(without, 'Statement B', false)).toMatchObject({ ok: true, value: { verb: 'show' } });
    const joined = joining.joined(config, [entry('p1', 'More rail')]);
    expect(consensus.takeOut?.(joined, 'More rail', true)).toMatchObject({ reason: 'statement-not-planned' });
    expect(consensus.takeOut?.({ options: options.slice(0, 1) }, 'Statement A', true)).toMatchObject({
      reason: 'last-statement',
    });
  });

  it('is not put back while a participant’s statement asks the same, in whatever spelling', () => {
    const without = joining.joined(consensus.decided!(config, decided(['hide', 'b'])), [entry('p1', 'STATEMENT – b!')]);
    const refused = { ok: false, field: 'label', reason: 'statement-asked' };
    expect(consensus.takeOut?.(without, 'Statement B', false)).toMatchObject(refused);
    const hidden = joining.joined(consensus.decided!(config, decided(['hide', 'b'])), [
      entry('p1', 'Statement B', true),
    ]);
    expect(consensus.takeOut?.(hidden, 'Statement B', false)).toMatchObject({ ok: true, value: { verb: 'show' } });
  });

  it('is in no result but the host’s, also where that was counted before', () => {
    const counted = resultOfCounts(consensus, config, []);
    const without = consensus.decided!(config, decided(['hide', 'b']));
    expect(consensus.resultForRoom?.(without, counted)).toMatchObject({ statements: [{ id: 'a' }, { id: 'c' }] });
  });
});
