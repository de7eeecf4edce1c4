import { choiceRows, percent, roundingNote } from '@rt/domain/polling';
import fc from 'fast-check';

import { singleChoice } from './single-choice/domain';

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

describe('the percentages of rows', () => {
  it('are equal where the counts are, whatever is listed, in any order', () => {
    const some = fc.nat({ max: 20 });
    fc.assert(
      fc.property(some, some, some, some, some, fc.nat({ max: 4 }), (a, b, c, d, e, most) => {
        const result = resultOf([a, b], { ...(c ? { C: c } : {}), ...(d ? { D: d } : {}), ...(e ? { E: e } : {}) });
        const shown = new Map<number, Set<number | null>>();
        const listings = [most, 0, 9].map((many) => choiceRows(options, result, { least: 1, most: many }));
        for (const { count, share } of listings.flat()) {
          shown.set(count, (shown.get(count) ?? new Set()).add(percent(share)));
        }

        expect([...shown.values()].filter(({ size }) => size !== 1)).toEqual([]);
      }),
    );
  });

  it('say that they do not add up, where they do not', () => {
    const noted = (...counts: number[]) => roundingNote(counts.map((count) => count / 6)).length > 0;
    expect(noted(4, 1, 1)).toBe(true);
    expect(noted(2, 2, 2)).toBe(true);
    expect(noted(3, 3)).toBe(false);
    expect(roundingNote([null, null])).toEqual([]);
  });
});
