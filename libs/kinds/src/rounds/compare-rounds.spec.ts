import { ACTIVITY_KINDS, canAskAgain, charts, compareSlices } from '../index';
import { samples } from '../spec-samples';
import { sayEnglish } from '../spec-say';
import { roundsBodies } from './chart';
import { movesSentences } from './sentences';
import { compare, type Way } from './spec-compare';

const options = [
  { id: 'a', text: 'Skills' },
  { id: 'b', text: 'Energy' },
];
const [a, b] = [{ optionId: 'a' }, { optionId: 'b' }];
const choose = (ways: readonly Way[], hides = true) => compare('single_choice', { options }, ways, hides);

describe('Two rounds beside each other', () => {
  it('tells how many moved, and each move of five people or more', () => {
    const { told, result } = choose([
      [12, a, a],
      [6, a, b],
      [5, b, a],
      [7, b, b],
    ]);
    expect(told).toMatchObject({
      no: 2,
      former: [{ no: 1, respondents: 30 }],
      moves: [{ from: 1, to: 2, both: 30, moved: 11 }],
    });
    expect(told.moves[0]?.parts).toEqual([
      {
        id: 'answer',
        label: null,
        groups: ['Skills', 'Energy'],
        cells: [
          [12, 6],
          [5, 7],
        ],
      },
    ]);
    expect(result).toMatchObject({ base: 30 });
    expect(sayEnglish(charts.single_choice, ...movesSentences(told))).toBe(
      'Between round 1 and round 2, 11 of the 30 people who answered both moved (37%).',
    );
  });

  it('says nothing of the second where one person more has answered, and nobody moved', () => {
    const { told, result } = choose([
      [7, a, a],
      [5, b, b],
      [1, null, b],
    ]);
    expect(result).toBeNull();
    expect(told).toMatchObject({
      former: [{ respondents: 12 }],
      moves: [{ both: 12, moved: 0, alike: true, parts: [] }],
    });
    expect(sayEnglish(charts.single_choice, ...movesSentences(told))).toContain(
      'In round 2 fewer than five people answered differently, so its counts are not shown.',
    );
  });

  it('hides no count where people stand by name, and no more than the moves of few', () => {
    const { told, result } = choose(
      [
        [7, a, a],
        [1, a, b],
        [5, b, b],
      ],
      false,
    );
    expect(result).toMatchObject({ base: 13 });
    expect(told.moves).toMatchObject([{ both: 13, moved: 1, parts: [] }]);
    expect(told.moves[0]?.alike).toBeUndefined();
  });

  it('does not say how many moved where fewer than five answered both', () => {
    expect(
      choose([
        [6, a, null],
        [4, a, b],
        [5, null, b],
      ]).told.moves,
    ).toEqual([{ from: 1, to: 2, both: 4, moved: null, parts: [] }]);
  });

  it('counts who abstained once as somebody who has not answered both', () => {
    const { told } = choose([
      [8, a, a],
      [6, a, 'abstain'],
      [8, b, b],
    ]);
    expect(told.moves).toMatchObject([{ both: 16, moved: 0 }]);
    expect(told.moves[0]?.parts[0]).toMatchObject({
      groups: ['Skills', 'Energy'],
      cells: [
        [8, null],
        [null, 8],
      ],
    });
  });

  it('takes two wordings of one answer for the same, and all in own words for one group', () => {
    const config = { options, allowOther: true };
    const { told } = compare(
      'single_choice',
      config,
      [
        [8, { other: 'Ports' }, { other: 'ports' }],
        [9, a, a],
        [7, a, { other: 'Docks' }],
      ],
      true,
    );
    expect(told.moves).toMatchObject([{ both: 24, moved: 7 }]);
    expect(JSON.stringify(told.moves)).not.toMatch(/ports|docks/i);
  });

  it('leaves a statement out whose answers few have changed, where others changed enough', () => {
    const config = { options, points: 5 };
    const rated = (one: number, two: number) => ({ values: { a: one, b: two } });
    const { told, result } = compare(
      'scale_matrix',
      config,
      [
        [10, rated(1, 1), rated(1, 1)],
        [6, rated(2, 2), rated(5, 2)],
        [1, rated(3, 3), rated(3, 4)],
      ],
      true,
    );
    expect(result).toMatchObject({ options: [{ n: 17 }, { n: null }] });
    expect(told.moves[0]?.parts.map(({ id }) => id)).not.toContain('b');
  });

  it('does not say of statements whose answers few have changed that few rated them', () => {
    const config = { options, points: 5 };
    const rated = (one: number, two: number) => ({ values: { a: one, b: two } });
    const { result } = compare(
      'scale_matrix',
      config,
      [
        [14, rated(1, 1), rated(1, 1)],
        [3, rated(2, 2), rated(5, 2)],
        [3, rated(3, 3), rated(3, 4)],
      ],
      true,
    );
    expect(result).toMatchObject({ base: 20, options: [{ n: null }, { n: null }] });
    expect(charts.scale_matrix.summarise(config, result).map((one) => sayEnglish(charts.scale_matrix, one))).toEqual([
      'No statement has a number, since every number would tell of fewer than 5 people.',
    ]);
  });

  it('has the five answers of the most people in a table where there are many', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ id: `o${at}`, text: `Option ${at}` }));
    const ways = many.map(({ id }, at): Way => [10 + at, { optionId: id }, { optionId: id }]);
    const { told } = compare('single_choice', { options: many }, ways, true);
    expect(told.moves[0]?.parts[0]).toMatchObject({ groups: [4, 5, 6, 7, 8].map((at) => `Option ${at}`), of: 9 });
  });
});

describe('Rounds of votes on statements', () => {
  const statements = Array.from({ length: 20 }, (_, at) => ({ id: `s${at}`, text: `Statement ${at}` }));
  const config = { options: statements, adds: true };
  const ids = statements.map(({ id }) => id);
  const votes = (agree: readonly string[], disagree: readonly string[] = []) => ({ agree, disagree, pass: [] });

  it('take nobody for one of those who differ who wrote a statement and gave no vote', () => {
    const { result } = compare(
      'consensus',
      config,
      [
        [7, votes(['s0']), votes(['s0'])],
        [5, votes([], ['s0']), votes([], ['s0'])],
        [3, votes(['s0']), votes([], ['s0'])],
        [2, null, votes([])],
      ],
      true,
    );
    expect(result).toBeNull();
  });

  it('tell no groups of people who vote alike under a rule without names, nor what is worked out from groups', () => {
    const byGroup = [
      { agree: 9, disagree: 0, pass: 0 },
      { agree: 0, disagree: 9, pass: 0 },
    ];
    const voted = { counts: { agree: 9, disagree: 9, pass: 0 }, across: {}, byGroup, moves: [1, 0], priority: 0.7 };
    const grouped = { base: 18, statements: [{ id: 's0', ...voted }], groups: [{ letter: 'A' }], noGroups: null };
    const compared = (hides: boolean, results: readonly unknown[]) =>
      compareSlices(
        { kind: 'consensus', config },
        {
          counted: results.map((result, at) => ({ round: at + 1, respondents: 18, result: result as never })),
          paths: [],
        },
        { least: 5, hides },
      ).next().value;

    expect(compared(false, [grouped, grouped])).toMatchObject({ result: grouped });
    const hidden = compared(true, [grouped, grouped]);
    expect(hidden).toMatchObject({
      result: { groups: null, noGroups: 'asked-again', statements: [{ across: null, byGroup: null, moves: null }] },
    });
    expect(JSON.stringify(hidden)).not.toContain('0.7');
  });

  it('have tables of the fifteen statements on which most people moved, in the order of the plan', () => {
    const { told } = compare(
      'consensus',
      config,
      [
        [8, votes(ids), votes(ids.slice(0, 2), ids.slice(2))],
        [6, votes(ids), votes(ids.slice(0, 4), ids.slice(4))],
        [9, votes([], ids), votes([], ids)],
      ],
      false,
    );
    const told15 = told.moves[0]?.parts.map(({ id }) => id);
    expect(told15).toHaveLength(15);
    expect(told15).toEqual([...ids.slice(4, 19)]);
  });

  it('stand beside each other with every statement in the table, also where fewer are drawn as bars', () => {
    const ways: readonly Way[] = [[9, votes(ids), votes([], ids)]];
    const { told, result } = compare('consensus', config, ways, false);
    expect(roundsBodies(charts.consensus, { config, result, rounds: told })[0]?.table.rows).toHaveLength(20);
  });
});

const again = ACTIVITY_KINDS.filter(canAskAgain);

describe.each(again)('Rounds of a question: %s', (kind) => {
  const {
    configs: [config],
    counts,
  } = samples[kind];
  const [one, two] = [counts[0]?.[0], counts[1]?.[0]];
  const ways: readonly Way[] = [
    [9, one, one],
    [6, one, two],
    [8, two, two],
  ];

  it('tells who moved, whatever the kind', () => {
    expect(compare(kind, config, ways, true).told.moves).toMatchObject([{ both: 23, moved: 6 }]);
  });

  it('can be drawn side by side and said, every word of it', () => {
    const { told, result } = compare(kind, config, ways, true);
    const bodies = roundsBodies(charts[kind], { config, result, rounds: told });
    expect(bodies.length).toBeGreaterThan(0);
    const words = JSON.stringify(bodies).match(/"code":"[^"]+"/g) ?? [];
    for (const word of words) {
      const { code } = JSON.parse(`{${word}}`) as { code: string };
      expect(
        sayEnglish(charts[kind], { code, values: { no: 1, from: 1, to: 2, part: '', count: 1, base: 1, percent: 1 } }),
      ).not.toBe('');
    }
    expect(bodies[0]?.drawn).toMatchObject({
      shape: 'matrix',
      columns: [{ values: { no: 1 } }, { values: { no: 2 } }],
    });
    // A column of shares beside one of people says which of the two it is.
    const columns = (bodies[0]?.table.columns ?? []).filter(({ id }) => id.startsWith('round-'));
    expect(columns).toHaveLength(2);
    for (const { label, form } of columns) {
      expect(label).toMatchObject({ code: form === 'share' ? 'round-share' : 'round-no' });
    }
  });

  it('tells the second of no round that one person more has answered', () => {
    const { told, result } = compare(kind, config, [...ways.filter(([people]) => people !== 6), [1, null, two]], true);
    expect(result).toBeNull();
    expect(told.moves[0]?.parts).toEqual([]);
    expect(JSON.stringify(roundsBodies(charts[kind], { config, result, rounds: told }))).not.toContain('"no":2');
  });
});
