import { type AnswerPath, differing, people, type RoundDecided, toldRounds } from './moves';
import { numbers } from './spec-numbers';

const path = (count: number, ...keys: (string | null)[]): AnswerPath => ({
  keys: Object.fromEntries(keys.flatMap((key, at) => (key === null ? [] : [[String(at + 1), key]]))),
  count,
});
const rounds = (paths: readonly AnswerPath[], many: number) =>
  Array.from({ length: many }, (_, at) => ({
    round: at + 1,
    people: people(paths.filter(({ keys }) => keys[at + 1] !== undefined)),
  }));
const told = (paths: readonly AnswerPath[], many = 2) => [...toldRounds(rounds(paths, many), [paths], 5).told];

describe('Which rounds are told beside each other', () => {
  it('tells no second round that one person more has answered', () => {
    expect(told([path(12, 'a', 'a'), path(1, null, 'b')])).toEqual([1]);
  });

  it('tells no second round in which one person moved or left', () => {
    expect(told([path(12, 'a', 'a'), path(1, 'a', 'b')])).toEqual([1]);
    expect(told([path(12, 'a', 'a'), path(1, 'a', null)])).toEqual([1]);
  });

  it('tells it once five people are elsewhere, whether they moved, came or left', () => {
    const paths = [path(12, 'a', 'a'), path(3, 'a', 'b'), path(1, null, 'b'), path(1, 'a', null)];
    expect(differing(paths, 1, 2)).toBe(5);
    expect(told(paths)).toEqual([1, 2]);
  });

  it('tells no second round that differs enough by what hosts see, and by what the room sees of it by few', () => {
    const all = [path(12, 'a', 'a'), path(3, 'a', 'b'), path(2, 'a', 'a and what is hidden')];
    const seen = [path(12, 'a', 'a'), path(3, 'a', 'b'), path(2, 'a', 'a')];
    expect([...toldRounds(rounds(all, 2), [all, seen], 5).told]).toEqual([1]);
  });

  it('tells it where everybody answered the same', () => {
    expect(told([path(12, 'a', 'a')])).toEqual([1, 2]);
  });

  it('tells no round that fewer than five answered, and holds the others against each other', () => {
    expect(told([path(4, 'a', 'a'), path(9, null, 'b')])).toEqual([2]);
  });

  it('holds a third round against each that was told, not against the one before alone', () => {
    const paths = [path(8, 'a', 'b', 'a'), path(6, 'a', 'a', 'a'), path(1, null, null, 'b')];
    expect(told(paths, 3)).toEqual([1, 2]);
  });

  // Five moved in the second round, and one more in the third.
  const moved = [path(6, 'a', 'a', 'a'), path(5, 'a', 'b', 'b'), path(1, 'a', 'a', 'b')];
  const toldOf = (least: number, before: Readonly<Record<number, RoundDecided>> = {}) => {
    const answered = rounds(moved, 3).map((one) => ({ ...one, decided: before[one.round] }));
    const { told: which, decided } = toldRounds(answered, [moved], least);
    return { which: [...which], decided: Object.fromEntries(decided) };
  };

  it('tells a round that was told once, and no other in its place, however many must differ since', () => {
    expect(toldOf(5).which).toEqual([1, 2]);
    expect(toldOf(6).which).toEqual([1, 3]);
    for (const first of [5, 6])
      for (const least of [5, 6, 7]) expect(toldOf(least, toldOf(first).decided)).toEqual(toldOf(first));
  });

  it('holds each later round against all that were told, by as many as must differ then', () => {
    const { 3: _third, ...before } = toldOf(5).decided;
    expect(toldOf(6, before)).toEqual({ which: [1, 2], decided: { ...before, 3: { told: false, least: 6 } } });
  });

  it('tells no round any more that too few had answered when a later one was held against those before', () => {
    const before = { 1: { told: true, least: 6 }, 3: { told: true, least: 6 } };
    expect(toldOf(5, before)).toEqual({ which: [1, 3], decided: before });
  });

  it('holds them against a first round that may have been told when fewer had to answer', () => {
    const paths = [path(5, 'a', 'a'), path(1, null, 'b')];
    const { told: which, decided } = toldRounds(rounds(paths, 2), [paths], 6);
    expect([[...which], [...decided]]).toEqual([[], [[2, { told: false, least: 6 }]]]);
  });

  it('asks of each round for as many people as were enough when it closed', () => {
    const paths = [path(5, 'a', 'b'), path(2, null, 'b')];
    const [first, second] = rounds(paths, 2);
    const { told: which, decided } = toldRounds([{ ...first!, least: 5 }, second!], [paths], 7);
    expect([...which]).toEqual([1, 2]);
    expect(decided.get(1)).toEqual({ told: true, least: 5 });
    expect(decided.get(2)).toEqual({ told: true, least: 7 });
    expect([...toldRounds([first!, second!], [paths], 7).told]).toEqual([2]);
  });

  it('tells a round that was told no more once it differs by few of what the room sees since, and holds others against it', () => {
    const all = [path(8, 'a', 'a', 'a'), path(6, 'a', 'b', 'b'), path(2, 'a', 'a', 'b')];
    const seen = [path(8, 'a', 'a', 'a'), path(4, 'a', 'a', 'a'), path(2, 'a', 'b', 'b'), path(2, 'a', 'a', 'b')];
    const decided = { told: true, least: 5 };
    const answered = rounds(all, 3).map((one) => (one.round === 3 ? one : { ...one, decided }));
    const { told: which, held } = toldRounds(answered, [all, seen], 5);
    expect([[...which], [...held]]).toEqual([[1], [1, 2]]);
  });

  it('tells of a round that was told no more once its answers are gone', () => {
    const before = { told: true, least: 5 };
    const [first] = rounds([path(6, 'a')], 1);
    expect([...toldRounds([{ ...first!, people: 0, decided: before }], [[]], 5).told]).toEqual([]);
  });

  it('lets no sum of the results of told rounds be about fewer than five people', () => {
    const random = numbers(3);
    const answers = ['a', 'b', null];
    const weights = [-2, -1, 0, 1, 2];
    for (let at = 0; at < 300; at += 1) {
      const paths = [path(8, 'a', 'a', 'a'), path(7, 'b', 'b', 'b')].concat(
        Array.from({ length: 5 }, () => path(1 + random(3), ...[0, 1, 2].map(() => answers[random(3)]!))),
      );
      const shown = told(paths, 3);
      for (const one of weights)
        for (const two of weights)
          for (const three of weights) {
            const weight = [one, two, three].map((each, round) => (shown.includes(round + 1) ? each : 0));
            // Nobody learns of a person whose answers take each other away.
            const left = people(
              paths.filter(({ keys }) =>
                ['a', 'b'].some((key) =>
                  weight.reduce((sum, each, round) => sum + (keys[round + 1] === key ? each : 0), 0),
                ),
              ),
            );
            if (left > 0) expect(left).toBeGreaterThanOrEqual(5);
          }
    }
  });
});
