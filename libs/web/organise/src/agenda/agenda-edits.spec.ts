import type { AgendaItemInput } from '@rt/contracts';

import { moved, withItem } from './agenda-edits';

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

describe('withItem', () => {
  const item = (id: string | undefined, title: string): AgendaItemInput => ({
    ...(id ? { id } : {}),
    kind: 'talk',
    title,
    plannedMinutes: 5,
  });
  const stored = [item('a', 'Welcome'), item('b', 'Talk')];

  it('changes the item wherever it stands by now', () => {
    expect(withItem([...stored].reverse(), item('a', 'Hello')).map(({ title }) => title)).toEqual(['Talk', 'Hello']);
  });

  it('keeps what somebody else has changed of it since it was opened', () => {
    const opened = { id: 'b', kind: 'talk', title: 'Talk', plannedMinutes: 15 } as const;
    const longer = { ...opened, plannedMinutes: 30 };
    expect(withItem([longer], { ...opened, title: 'Keynote' }, opened)).toEqual([{ ...longer, title: 'Keynote' }]);
    expect(withItem([longer], { ...opened, plannedMinutes: 20 }, opened)).toEqual([{ ...opened, plannedMinutes: 20 }]);
  });

  it('adds a new one at the end', () => {
    expect(withItem(stored, item(undefined, 'Close')).map(({ title }) => title)).toEqual(['Welcome', 'Talk', 'Close']);
  });

  it('adds anew what somebody has deleted meanwhile', () => {
    expect(withItem(stored, item('gone', 'Mine')).at(-1)).toEqual(item(undefined, 'Mine'));
  });
});
