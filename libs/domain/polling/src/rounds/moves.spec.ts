import { type AnswerPath, differing, people, toldRounds } from './moves';

const path = (count: number, ...keys: (string | null)[]): AnswerPath => ({
  keys: Object.fromEntries(keys.flatMap((key, at) => (key === null ? [] : [[String(at + 1), key]]))),
  count,
});
const rounds = (paths: readonly AnswerPath[], many: number) =>
  Array.from({ length: many }, (_, at) => ({
    round: at + 1,
    people: people(paths.filter(({ keys }) => keys[at + 1] !== undefined)),
  }));
const told = (paths: readonly AnswerPath[], many = 2) => [...toldRounds(rounds(paths, many), [paths], 5)];

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
    expect([...toldRounds(rounds(all, 2), [all, seen], 5)]).toEqual([1]);
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

  it('lets no sum of the results of told rounds be about fewer than five people', () => {
    let state = 3;
    const random = (below: number) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * below);
    };
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
