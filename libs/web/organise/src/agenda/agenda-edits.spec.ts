import { moved } from './agenda-edits';

describe('moved', () => {
  it('moves an item up, down, to the top and to the bottom', () => {
    const items = ['a', 'b', 'c', 'd'];
    expect(moved(items, 2, 1)).toEqual(['a', 'c', 'b', 'd']);
    expect(moved(items, 1, 2)).toEqual(['a', 'c', 'b', 'd']);
    expect(moved(items, 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(items, 0, 3)).toEqual(['b', 'c', 'd', 'a']);
  });

  it('changes nothing for a move beyond the ends', () => {
    const items = ['a', 'b'];
    expect(moved(items, 0, -1)).toBe(items);
    expect(moved(items, 1, 2)).toBe(items);
    expect(moved(items, 5, 0)).toBe(items);
  });
});
