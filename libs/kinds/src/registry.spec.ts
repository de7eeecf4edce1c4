import type { AnyKind, ChartBody } from '@rt/domain/polling';
import { countAnswers, percent, resultOfCounts } from '@rt/domain/polling';
import fc from 'fast-check';

import { ACTIVITY_KINDS, isActivityKind } from './names';
import { charts, kinds, records } from './registry';
import { samples } from './spec-samples';
import { sayEnglish } from './spec-say';

function checked(kind: AnyKind, config: unknown, input: unknown): unknown {
  const answer = kind.checkAnswer(config, input);
  if (!answer.ok) throw new Error(`a valid answer was refused: ${JSON.stringify(input)}`);

  return answer.value;
}

/** What SQL returns for `GROUP BY answer_key`. */
function groupByKey(kind: AnyKind, answers: readonly unknown[]) {
  const groups = new Map<string, number>();
  for (const answer of answers) groups.set(kind.answerKey(answer), (groups.get(kind.answerKey(answer)) ?? 0) + 1);

  return Array.from(groups, ([answerKey, count]) => ({ answerKey, count }));
}

it('tests every kind there is', () => {
  expect(ACTIVITY_KINDS).toEqual(Object.keys(samples));
  expect(ACTIVITY_KINDS.every((name) => kinds[name].kind === name)).toBe(true);
});

it('knows a kind by its own name only', () => {
  expect(isActivityKind('rating')).toBe(true);
  expect(['toString', '__proto__', 'Rating', '', null, 1].some(isActivityKind)).toBe(false);
});

describe.each(ACTIVITY_KINDS)('%s', (name) => {
  const kind = kinds[name];
  const {
    configs: [config],
    answer,
  } = samples[name];
  const answers = fc.array(answer, { maxLength: 30 }).map((list) => list.map((input) => checked(kind, config, input)));
  const tallyOf = (list: readonly unknown[]) =>
    list.reduce((tally, item) => kind.add(config, tally, item), kind.emptyTally(config));

  it('passes its own config through unchanged', () => {
    expect(kind.checkConfig(config)).toEqual({ ok: true, value: config });
  });

  it('merges in any grouping', () => {
    fc.assert(
      fc.property(answers, answers, answers, (a, b, c) => {
        const [x, y, z] = [tallyOf(a), tallyOf(b), tallyOf(c)];
        expect(kind.merge(kind.merge(x, y), z)).toEqual(kind.merge(x, kind.merge(y, z)));
      }),
    );
  });

  it('merges in any order', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        expect(kind.merge(tallyOf(a), tallyOf(b))).toEqual(kind.merge(tallyOf(b), tallyOf(a)));
      }),
    );
  });

  it('merges parts to the whole, and nothing with nothing', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        expect(kind.merge(tallyOf(a), tallyOf(b))).toEqual(tallyOf([...a, ...b]));
        expect(kind.merge(tallyOf(a), kind.emptyTally(config))).toEqual(tallyOf(a));
      }),
    );
  });

  it('counts by key as it adds one by one', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const counts = groupByKey(kind, list);
        expect(countAnswers(kind, config, counts)).toEqual(tallyOf(list));
        expect(resultOfCounts(kind, config, counts)).toEqual(kind.result(config, tallyOf(list)));
        expect(kind.respondents(resultOfCounts(kind, config, counts))).toBe(list.length);
      }),
    );
  });

  it('recounts to the same after changes and withdrawals', () => {
    const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.option(answer, { nil: null })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const held = new Map<number, unknown>();
        let running = kind.emptyTally(config);
        for (const [person, input] of list) {
          const before = held.get(person);
          const after = input === null ? undefined : checked(kind, config, input);
          if (before !== undefined) running = kind.add(config, running, before, -1);
          if (after !== undefined) running = kind.add(config, running, after);
          held.set(person, after);
        }
        const stored = [...held.values()].filter((item) => item !== undefined);
        expect(kind.result(config, running)).toEqual(resultOfCounts(kind, config, groupByKey(kind, stored)));
      }),
    );
  });

  it('has equal keys exactly for equal answers', () => {
    fc.assert(
      fc.property(answer, answer, (first, second) => {
        const [a, b] = [checked(kind, config, first), checked(kind, config, second)];
        expect(kind.answerKey(a) === kind.answerKey(b)).toBe(sameContent(a, b));
        expect(checked(kind, config, JSON.parse(kind.answerKey(a)))).toEqual(a);
      }),
    );
  });

  it('never throws on what JSON can hold, and what it takes it can count', () => {
    const near = fc.record(
      {
        optionId: fc.jsonValue(),
        other: fc.oneof(fc.jsonValue(), fc.string({ unit: 'grapheme' })),
        optionIds: fc.jsonValue(),
        order: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('a', 'b', 'e', 1, null))),
        alloc: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('a', 'b', 'e', '__proto__'), fc.jsonValue())),
        value: fc.jsonValue(),
        values: fc.oneof(
          fc.jsonValue(),
          fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x', '__proto__'), fc.jsonValue()),
        ),
        na: fc.jsonValue(),
        words: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.string(), fc.jsonValue()))),
        agree: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 1))),
        pass: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', 1))),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near, fc.anything()), (input) => {
        const answered = kind.checkAnswer(config, input);
        if (answered.ok) expect(kind.respondents(kind.result(config, tallyOf([answered.value])))).toBe(1);
        else expect(answered.field).toMatch(/^answer/);
        const configured = kind.checkConfig(input);
        if (!configured.ok) expect(configured.field).toMatch(/^config/);
      }),
    );
  });

  it('says in the sentence no percentage but those that are shown', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const result = kind.result(config, tallyOf(list));
        const said = sayEnglish(charts[name], ...charts[name].summarise(config, result)).match(/\d+%/g) ?? [];
        const shown = shownAt(result) ?? shownIn(charts[name].draw(config, result, { settled: true, own: null }));
        expect([...shown]).toEqual(expect.arrayContaining(said.map((text) => parseInt(text, 10))));
        if (shownAt(result)) expect(said).toHaveLength(shown.size);
      }),
    );
  });

  it('draws equal percentages for equal counts, and says so where they are of one whole and do not add up', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const result = kind.result(config, tallyOf(list));
        const bodies = charts[name].draw(config, result, { settled: true, own: null });
        const rows = sharesIn(bodies[0]);
        const shown = new Map(rows.map(({ count, share }) => [count, percent(share)]));
        for (const { count, share } of rows) expect(percent(share)).toBe(shown.get(count));
        const whole = rows.reduce((all, { share }) => all + (share ?? 0), 0);
        const written = rows.reduce((all, { share }) => all + (percent(share) ?? 0), 0);
        // Where people may choose several, nobody expects a whole.
        const said = (bodies[0]?.notes ?? []).some((note) => /"code":"(rounded|several)"/.test(JSON.stringify(note)));
        if (Math.abs(whole - 1) < 1e-9 && written !== 100) expect(said).toBe(true);
      }),
    );
  });

  it('draws what it publishes with the numbers that it draws in the room', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const result = kind.result(config, tallyOf(list));
        const [published] = charts[name].published(records[name].table(kind.labels(config), result));
        const [drawn] = charts[name].draw(config, result, { settled: true, own: null });
        expect(published?.drawn.shape).toBe(drawn?.drawn.shape);
        const total = (rows = published?.table.rows) => (rows ?? []).reduce((all, [, count]) => all + Number(count), 0);
        expect(total()).toBe(total(drawn?.table.rows));
      }),
    );
  });

  it('says what its published counts count, where its model says more than they do', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const result = kind.result(config, tallyOf(list));
        const { counts, countsOf, models: [model] = [] } = records[name].table(kind.labels(config), result);
        if (model === undefined) return;
        const at = model.table.columns.findIndex(({ id }) => id === countsOf);
        expect(counts.map(({ label, count }) => [label, count])).toEqual(
          model.table.rows.map((row) => [row[0], row[at]]),
        );
      }),
    );
  });

  it('always finds a sentence', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const sentence = sayEnglish(
          charts[name],
          ...charts[name].summarise(config, kind.result(config, tallyOf(list))),
        );
        expect(sentence).toMatch(/^\S.*\.$/);
        expect(sentence).not.toMatch(/NaN|null|undefined/);
      }),
    );
  });
});

/** The rows of a table of counts with their shares; none where a table holds other numbers. */
function sharesIn(body: ChartBody | undefined) {
  const { columns = [], rows = [] } = body?.table ?? {};
  const counts = columns[2]?.form === 'share' ? rows : [];

  return counts.map(([, count, share]) => ({ count, share: share as number | null }));
}

interface AnyResult {
  readonly base?: number;
  readonly otherCount?: number;
  readonly options?: readonly { readonly count: number; readonly share: number | null; readonly rank: number | null }[];
  readonly distribution?: readonly { readonly count: number; readonly share: number | null }[];
}

function sharesOf(result: unknown): readonly (number | null)[] {
  const { options: some, distribution, base, otherCount } = result as AnyResult;
  const shares = (some ?? distribution ?? []).map(({ share }) => share);

  return otherCount === undefined ? shares : [...shares, base ? otherCount / base : null];
}

/** The percentages at the leading bars, or that of the two highest points of a scale together; null for another result. */
function shownAt(result: unknown): ReadonlySet<number> | null {
  const { options: some, distribution } = result as AnyResult;
  if (!some && !distribution) return null;
  if (distribution) {
    const shares = sharesOf(result).slice(-2);
    const together = shares.reduce<number>((total, share) => total + (share ?? 0), 1e-11);

    return new Set(shares.includes(null) ? [] : [Math.round(together * 100)]);
  }
  const leading = (some ?? []).flatMap(({ rank, share }) => (rank === 1 && share ? (percent(share) ?? []) : []));

  return new Set(leading);
}

/** All percentages of the tables of models. */
function shownIn(bodies: readonly ChartBody[]): ReadonlySet<number> {
  const shares = bodies.flatMap(({ table: { columns, rows } }) =>
    rows.flatMap((row) => row.filter((_cell, at) => columns[at]?.form === 'share')),
  );

  return new Set(shares.flatMap((share) => (typeof share === 'number' ? (percent(share) ?? []) : [])));
}

/** Lists of an answer in which the place of an item says something. */
const IN_PLACE = ['order', 'labels', 'columns', 'named'];

/** Equality of answers that does not go through their keys. */
function sameContent(a: unknown, b: unknown): boolean {
  const parts = (value: unknown) =>
    new Set(
      Object.entries(value as object).flatMap(([key, item]) => [
        key,
        ...partsOf(item).map((part, at) => `${key} ${IN_PLACE.includes(key) ? at : ''} ${part}`),
      ]),
    );
  const [x, y] = [parts(a), parts(b)];

  return x.size === y.size && [...x].every((part) => y.has(part));
}

/** The items of a list, the keys of an object with their values, or a value by itself; as texts. */
function partsOf(item: unknown): readonly string[] {
  if (typeof item !== 'object' || item === null) return [String(item)];

  return Array.isArray(item) ? item.map(String) : Object.entries(item).map(([key, value]) => `${key}: ${value}`);
}
