import fc from 'fast-check';
import { choiceRows, rowPercents } from './choice-rows';
import { singleChoice } from './single-choice';

const options = [
  { id: 'energy', text: 'Cost of energy' },
  { id: 'skills', text: 'Skills' },
];
const config = { options, allowOther: true };

function resultOf(chosen: readonly number[], texts: Readonly<Record<string, number>>) {
  return singleChoice.result(config, { options: chosen, other: new Map(Object.entries(texts)) });
}

describe('choiceRows', () => {
  const result = resultOf([5, 2], { Grid: 3, Ports: 2, Housing: 1, Rail: 1 });

  it('lists what two or more wrote, and counts the others together', () => {
    expect(choiceRows(options, result)).toEqual([
      { id: 'energy', part: 'option', label: 'Cost of energy', count: 5, share: 5 / 14 },
      { id: 'skills', part: 'option', label: 'Skills', count: 2, share: 2 / 14 },
      { id: 'other:Grid', part: 'other', label: 'Grid', count: 3, share: 3 / 14 },
      { id: 'other:Ports', part: 'other', label: 'Ports', count: 2, share: 2 / 14 },
      { id: 'rest', part: 'rest', label: '', count: 2, share: 2 / 14 },
    ]);
  });

  it('lists no more than wanted, and has no rest where all are listed', () => {
    const ids = (least: number, most: number) => choiceRows(options, result, { least, most }).map(({ id }) => id);
    expect(ids(1, 1)).toEqual(['energy', 'skills', 'other:Grid', 'rest']);
    expect(ids(1, 9)).toEqual(['energy', 'skills', 'other:Grid', 'other:Ports', 'other:Housing', 'other:Rail']);
  });

  it('is the options alone where nobody wrote', () => {
    expect(choiceRows(options, resultOf([1, 0], {})).map(({ part }) => part)).toEqual(['option', 'option']);
  });
});

describe('rowPercents', () => {
  it('adds up to 100, and gives an option the same whatever is listed, in any order', () => {
    const some = fc.nat({ max: 20 });
    fc.assert(
      fc.property(some, some, some, some, some, fc.nat({ max: 4 }), (a, b, c, d, e, most) => {
        const result = resultOf([a, b], { ...(c ? { C: c } : {}), ...(d ? { D: d } : {}), ...(e ? { E: e } : {}) });
        fc.pre(result.base > 0);
        const rows = choiceRows(options, result, { least: 1, most });
        const percents = rowPercents('single_choice', rows);

        expect(percents.reduce<number>((sum, percent) => sum + (percent ?? 0), 0)).toBe(100);
        expect(percents.slice(0, 2)).toEqual(
          rowPercents('single_choice', choiceRows(options, result, { least: 99, most })).slice(0, 2),
        );
        const turned = rowPercents(
          'single_choice',
          [...rows].sort((x, y) => y.count - x.count),
        );
        expect([...turned].sort()).toEqual([...percents].sort());
      }),
    );
  });

  it('has no percentages where nobody answered', () => {
    expect(rowPercents('single_choice', choiceRows(options, resultOf([0, 0], {})))).toEqual([null, null]);
  });
});
