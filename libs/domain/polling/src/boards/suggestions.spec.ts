import fc from 'fast-check';

import { suggestGroups } from './suggestions';

const texts = [
  'Train welders with the colleges',
  'Welders from other regions',
  'Grid dates for each plant',
  'One grid connection for several plants',
  'Grid fees that are known early',
  'Buy steel together',
].map((text, at) => ({ id: `i${at}`, text }));

describe('groups that shared words suggest', () => {
  it('begin with the word of most texts, and hold each text once', () => {
    expect(suggestGroups(texts)).toEqual([
      { word: 'Grid', ids: ['i2', 'i3', 'i4'] },
      { word: 'welders', ids: ['i0', 'i1'] },
    ]);
  });

  it('leave out short words, words of most texts and those that only join others', () => {
    const joined = [
      { id: 'a', text: 'More of this with them' },
      { id: 'b', text: 'Less of that with you' },
      { id: 'c', text: 'Another' },
      { id: 'd', text: 'And more' },
    ];
    expect(suggestGroups(joined, ['With', 'more'])).toEqual([]);
    expect(suggestGroups(['a', 'b', 'c', 'd'].map((id) => ({ id, text: 'Ports' })))).toEqual([]);
  });

  it('are the same in whatever order the texts come', () => {
    const list = fc.uniqueArray(fc.record({ id: fc.uuid(), text: fc.lorem({ maxCount: 4 }) }), {
      selector: ({ id }) => id,
      maxLength: 30,
    });
    fc.assert(
      fc.property(list, (given) => {
        const groups = suggestGroups(given);
        expect(suggestGroups([...given].reverse())).toEqual(groups);
        const ids = groups.flatMap((one) => one.ids);
        expect(new Set(ids).size).toBe(ids.length);
        expect(groups.every((one) => one.ids.length >= 2)).toBe(true);
      }),
    );
  });
});
