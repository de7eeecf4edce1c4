import { groupedBy } from './grouped-by';

describe('groupedBy', () => {
  it('keeps the order of items, and that in which keys come first', () => {
    const groups = groupedBy([3, 10, 1, 12, 5], (number) => number >= 10);
    expect([...groups]).toEqual([
      [false, [3, 1, 5]],
      [true, [10, 12]],
    ]);
  });

  it('takes keys that are nothing, and makes no group of no items', () => {
    expect([...groupedBy([1], () => null)]).toEqual([[null, [1]]]);
    expect(groupedBy([], () => 'a').size).toBe(0);
  });
});
