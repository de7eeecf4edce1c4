import type { EntriesResult, EntriesSnapshot } from '@rt/domain/polling';
import { entriesToShow, resultOfCounts } from '@rt/domain/polling';
import fc from 'fast-check';

import { craftedAnswers } from './crafted/spec-crafted';
import { ACTIVITY_KINDS } from './names';
import { charts, kinds } from './registry';
import { ABSTAIN_KEY, checkResponse, tallyResponses } from './responses';
import { sentencesOf } from './sentences';
import { samples } from './spec-samples';
import { sayEnglish } from './spec-say';

const NOTHING: EntriesSnapshot = { counts: { waiting: 0, shown: 0, hidden: 0 }, entries: [] };

/** What must hold for each kind, whatever it is: of crafted answers, and of rooms in which nothing usual happens. */
describe.each(ACTIVITY_KINDS)('%s', (name) => {
  const kind = kinds[name];
  const {
    configs: [config],
    answer,
    counts,
    golden,
    standing,
  } = samples[name];
  const countsOf = (rows: readonly (readonly [unknown, number])[]) =>
    rows.map(([answer, count]) => ({ answerKey: kind.answerKey(answer), count }));

  it('has the numbers that were calculated by hand', () => {
    expect(resultOfCounts(kind, config, countsOf(counts))).toMatchObject(golden);
  });

  // A kind whose answers are entries has its numbers in what people and hosts made of them.
  if (kind.entries?.result) {
    it('shows of its entries the numbers that were calculated by hand', () => {
      const { config: under, entries, rows } = standing ?? { config, entries: NOTHING, rows: [] };
      const found = kind.entries?.result?.(under, 20, entries) as EntriesResult;
      expect(found).toMatchObject({ base: 20, ...entries.counts });
      const told = kind.resultForRoom?.(under, entriesToShow(found, 5));
      const bodies = charts[name].draw(under, told, { settled: true, own: null });
      expect(rows).not.toEqual([]);
      expect(bodies.flatMap(({ table }) => table.rows)).toEqual(rows);
    });
  }

  it('refuses every crafted answer by a code and a field, and counts it as nobody’s', () => {
    const crafted = craftedAnswers(name);
    expect(crafted.length).toBeGreaterThan(5);
    for (const answer of crafted) {
      const checked = checkResponse(name, config, { allowAbstain: true }, answer);
      expect([textOf(answer), checked]).toEqual([
        textOf(answer),
        expect.objectContaining({ ok: false, refusal: 'invalid', field: expect.stringMatching(/^answer/) }),
      ]);
    }
    const stored = crafted.map((answer) => ({ answerKey: textOf(answer), count: 9 }));
    expect(resultOfCounts(kind, config, [...countsOf(counts), ...stored])).toEqual(
      resultOfCounts(kind, config, countsOf(counts)),
    );
  });

  const rooms: readonly (readonly [string, readonly (readonly [unknown, number])[]])[] = [
    ['nobody', []],
    ['one person', [[counts[0]?.[0], 1]]],
    ['people who all say the same', [[counts[0]?.[0], 40]]],
    ['people who tie', counts.map(([answer]) => [answer, 3] as const)],
  ];

  it.each(rooms)('has a result, a chart and a sentence without a hole for %s', (_who, rows) => {
    const tally = tallyResponses(name, config, countsOf(rows));
    expect(tally.respondents).toBe(rows.reduce((all, [, count]) => all + count, 0));
    expect(brokenIn(tally.result)).toEqual([]);
    expect(brokenIn(charts[name].draw(config, tally.result, { settled: true, own: null }))).toEqual([]);
    const said = sayEnglish(charts[name], ...sentencesOf(charts[name], config, tally));
    expect(said).toMatch(/^\S.*\.$/);
    expect(said).not.toMatch(/NaN|Infinity|null|undefined/);
  });

  it('has nobody’s result where all abstain, and says how many did', () => {
    const tally = tallyResponses(name, config, [{ answerKey: ABSTAIN_KEY, count: 4 }]);
    expect(tally).toEqual({ respondents: 0, abstained: 4, result: resultOfCounts(kind, config, []) });
    expect(sayEnglish(charts[name], ...sentencesOf(charts[name], config, tally))).toMatch(/ 4 chose not to say\.$/);
  });

  it('is the same after answers were taken out as if they had never been given', () => {
    const given = fc.array(fc.tuple(answer, fc.boolean()), { maxLength: 30 });
    fc.assert(
      fc.property(given, (list) => {
        const rows = list.map(([input, isOut]) => ({ isOut, ...keyOf(input) }));
        const stored = rows.map(({ isOut, answerKey, count }) => ({ answerKey: isOut ? null : answerKey, count }));
        const left = rows.filter(({ isOut }) => !isOut);
        expect(tallyResponses(name, config, stored)).toEqual(tallyResponses(name, config, left));
      }),
    );
  });

  function keyOf(input: unknown) {
    const checked = kind.checkAnswer(config, input);
    if (!checked.ok) throw new Error('a valid answer was refused');

    return { answerKey: kind.answerKey(checked.value), count: 1 };
  }
});

function textOf(answer: unknown): string {
  return JSON.stringify(answer).slice(0, 200);
}

/** The numbers of a value that are none, by where they stand. */
function brokenIn(value: unknown, place = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];

  return Object.entries(value).flatMap(([key, item]) => brokenIn(item, `${place}.${key}`));
}
