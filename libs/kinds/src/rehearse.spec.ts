import { sum } from '@rt/domain/polling';

import type { ConsensusAnswer } from './consensus/answer';
import { votesIn } from './consensus/answer';
import { ACTIVITY_KINDS } from './names';
import { kinds, rehearsals } from './registry';
import { checkResponse } from './responses';
import { samples } from './spec-samples';

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
const each = ACTIVITY_KINDS.flatMap((kind) => samples[kind].configs.map((config) => [kind, config] as const));

const reacted = each.filter(([kind]) => kinds[kind].entries?.reactions);

/** Where people choose labels of what they write. */
const labelled = each.filter(([kind, config]) => {
  const { labels, labelsOf } = kinds[kind].entries ?? {};

  return labelsOf && labels && labels.of(config).length > 0;
});

/** As many labels as the host of a question can give. */
const manyLabels = Array.from({ length: 12 }, (_, n) => ({ id: `l${n}`, text: `l${n}` }));

/** The same numbers again and again, from low to high. */
function chance(): () => number {
  let at = 0;

  return () => (at++ % 10) / 10;
}

/** The same numbers again and again, high and low ones beside each other. */
function mixed(): () => number {
  let at = 1;

  return () => {
    at = (at * 16_807) % 2_147_483_647;

    return at / 2_147_483_647;
  };
}

describe('the rehearsal of a kind', () => {
  it.each(each)('makes up answers that the rules take: %s %j', (kind, config) => {
    const next = chance();
    for (let n = 0; n < 50; n++) {
      const answer = rehearsals[kind].answer(config, next);
      expect(checkResponse(kind, config, { allowAbstain: false }, answer)).toMatchObject({ ok: true });
    }
  });

  it.each(each)('answers for everybody in the demo, the same each time: %s %j', (kind, config) => {
    for (let at = 0; at < 50; at++) {
      const answer = rehearsals[kind].sample(config, at);
      expect(checkResponse(kind, config, { allowAbstain: false }, answer)).toMatchObject({ ok: true });
      expect(rehearsals[kind].sample(config, at)).toEqual(answer);
    }
  });

  it('writes an answer now and then where that is allowed, and nowhere else', () => {
    const next = chance();
    const written = (config: object) =>
      Array.from({ length: 50 }, () => rehearsals.single_choice.answer(config, next)).filter(
        (answer) => 'other' in answer,
      ).length;
    expect(written({ options, allowOther: true })).toBeGreaterThan(0);
    expect(written({ options })).toBe(0);
  });

  it('writes statements where people may add some, and votes on what others have added', () => {
    const next = mixed();
    const config = { options, adds: true };
    const given = Array.from({ length: 50 }, () => rehearsals.consensus.answer(config, next) as ConsensusAnswer);
    const added = given.filter(({ entries }) => entries);
    expect(added.length).toBeGreaterThan(0);
    expect(added.length).toBeLessThan(given.length);
    expect(given.every(({ entries = [] }) => entries.every((text) => text.length > 0))).toBe(true);
    const [first] = added;
    expect(rehearsals.consensus.goOn?.(config, first!, next)).toBeNull();

    const joined = { ...config, options: [...options, { id: 'w', text: 'Written', written: true }] };
    const then = rehearsals.consensus.goOn?.(joined, first!, next) as ConsensusAnswer;

    expect(checkResponse('consensus', joined, { allowAbstain: false }, then)).toMatchObject({ ok: true });
    expect(kinds.consensus.onlyAdds?.(first!, then)).toBe(true);
    expect([...votesIn(then).keys()]).toContain('w');
    expect(then.entries).toEqual(first?.entries);
    expect(rehearsals.consensus.goOn?.(joined, then, next)).toBeNull();
  });

  it.each(reacted)(
    'gives to entries only what the rules offer, and no more than a person has: %s %j',
    (kind, config) => {
      const next = chance();
      const rules = kinds[kind].entries?.reactions;
      const entries = ['e1', 'e2', 'e3', 'e4'].map((id) => ({ id, text: id, state: 'shown' as const }));
      const budget = rules?.budget?.(config) ?? Infinity;
      let given = 0;
      for (let n = 0; n < 50; n++) {
        const some = rehearsals[kind].reactions?.(config, entries, 0, next) ?? [];
        given += some.length;
        expect(new Set(some.map(({ entryId }) => entryId)).size).toBe(some.length);
        expect(some.every(({ value }) => rules?.values(config).includes(value))).toBe(true);
        expect(sum(some.map(({ value }) => value))).toBeLessThanOrEqual(budget);
      }
      expect(given).toBeGreaterThan(0);
      if (budget < Infinity) expect(rehearsals[kind].reactions?.(config, entries, budget, next)).toEqual([]);
    },
  );

  it.each([...labelled, ['qa', { labels: manyLabels }] as const])(
    'chooses each label where people choose some, and none where they may: %s %j',
    (kind, config) => {
      const next = mixed();
      const { labels, labelsOf } = kinds[kind].entries ?? {};
      const chosen = Array.from({ length: 50 }, () => labelsOf?.(rehearsals[kind].answer(config, next)) ?? []).flat();
      expect(new Set(chosen.flat())).toEqual(new Set(labels?.of(config).map(({ id }) => id)));
      expect(chosen.some(({ length }) => length === 0)).toBe(labels?.bounds.least === 0);
    },
  );

  it('names sources with some texts where they are asked for, and nowhere else', () => {
    const next = mixed();
    const sourcesIn = (config: object) =>
      Array.from({ length: 50 }, () =>
        kinds.open_text.entries?.sourcesOf?.(rehearsals.open_text.answer(config, next) as never),
      ).flatMap((sources = []) => sources.map(({ length }) => length));
    expect(new Set(sourcesIn({ evidence: true }))).toEqual(new Set([0, 1]));
    expect(new Set(sourcesIn({}))).toEqual(new Set([0]));
  });

  it('reacts to entries of every kind in which people can', () => {
    const can = ACTIVITY_KINDS.filter((kind) => kinds[kind].entries?.reactions);
    expect(ACTIVITY_KINDS.filter((kind) => rehearsals[kind].reactions)).toEqual(can);
    expect(ACTIVITY_KINDS.filter((kind) => rehearsals[kind].goOn)).toEqual(
      ACTIVITY_KINDS.filter((kind) => kinds[kind].entries?.beside),
    );
  });
});
