import { byColumn, columnOf } from './columns';

const columns = [
  { id: 'now', text: 'Now' },
  { id: 'later', text: 'Later' },
];
const idea = (id: string, ...labels: string[]) => ({ id, text: id, labels });

describe('the column of an entry', () => {
  it('is its label, and that of a group the one in which all of its entries are', () => {
    expect(columnOf(idea('a', 'now'))).toBe('now');
    expect(columnOf({ group: true, merged: [idea('a', 'now'), idea('b', 'now')] })).toBe('now');
    expect(columnOf({ group: true, merged: [idea('a', 'now'), idea('b', 'later')] })).toBeUndefined();
    expect(columnOf({})).toBeUndefined();
  });
});

describe('entries by column', () => {
  const entries = [idea('a', 'later'), idea('b', 'now'), idea('c', 'later')];
  const told = (of: readonly { id: string; labels: string[] }[]) =>
    byColumn(of, columns).map(({ label, entries: those }) => [label?.text, those.map(({ id }) => id).join('')]);

  it('are in the order of the columns, an empty one among them', () => {
    expect(told(entries)).toEqual([
      ['Now', 'b'],
      ['Later', 'ac'],
    ]);
    expect(told([])).toEqual([
      ['Now', ''],
      ['Later', ''],
    ]);
  });

  it('come last where their column is unknown, and are one list without columns', () => {
    expect(told([idea('x', 'gone'), ...entries]).at(-1)).toEqual([undefined, 'x']);
    expect(byColumn(entries, [])).toEqual([{ label: null, entries }]);
  });
});
