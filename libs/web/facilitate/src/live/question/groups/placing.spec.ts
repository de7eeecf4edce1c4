import type { Entry } from '@rt/domain/polling';

import { after, commonGroup, movesOf, placingOf } from './placing';
import { takingBack } from './taking-back';

const entries: readonly Entry[] = [
  { id: 'g', text: 'Skills', state: 'shown', group: true, merged: [{ id: 'a', text: 'Welders' }] },
  { id: 'b', text: 'Buses', state: 'shown' },
  { id: 'c', text: 'Colleges', state: 'shown' },
  { id: 'w', text: 'Unread', state: 'waiting' },
];
const placing = placingOf(entries);
const idsOf = ({ placed }: typeof placing) => placed.map(({ id, groupId }) => `${id}:${groupId ?? '-'}`).join(' ');

describe('sorting entries', () => {
  it('walks through what stands alone first, then group by group, and leaves out what nobody has read', () => {
    expect(idsOf(placing)).toBe('b:- c:- a:g');
    expect(placing.groups).toEqual([{ id: 'g', name: 'Skills' }]);
  });

  it('shows at once what was done, until a frame tells it', () => {
    const group = { id: 'h', name: 'Transport' };
    expect(idsOf(after(placing, { group, to: new Map([['b', 'h']]) }))).toBe('c:- a:g b:h');
    expect(after(placing, { to: new Map([['a', null]]) }).groups).toEqual([]);
    expect(after(placing, { group: { id: 'g', name: 'People' }, to: new Map() }).groups).toEqual([
      { id: 'g', name: 'People' },
    ]);
    expect(idsOf(after(placing, { to: new Map(), hidden: new Set(['b']) }))).toBe('c:- a:g');
  });

  it('walks through what stands alone column by column, also after something came back', () => {
    const columns = ['now', 'later'].map((id) => ({ id, text: id }));
    const inColumn = (id: string, column: string): Entry => ({ id, text: id, state: 'shown', labels: [column] });
    const group: Entry = {
      ...{ id: 'g', text: 'Skills', state: 'shown', group: true },
      merged: [{ id: 'a', text: 'Welders', labels: ['now'] }],
    };
    const sorted = placingOf([group, inColumn('b', 'later'), inColumn('c', 'now'), inColumn('x', 'gone')], columns);
    expect(idsOf(sorted)).toBe('c:- b:- x:- a:g');
    expect(sorted.placed[0]).toEqual({ id: 'c', text: 'c', groupId: null, column: 'now' });
    expect(idsOf(after(sorted, { to: new Map([['a', null]]) }))).toBe('c:- a:- b:- x:-');
  });

  it('says from where each moves, so that it can be taken back', () => {
    const moves = movesOf(placing, new Set(['a', 'b']), undefined);
    expect(moves).toEqual([
      { entryId: 'b', from: null },
      { entryId: 'a', from: 'g' },
    ]);
    expect(takingBack(moves, 'h')).toEqual([
      { entryId: 'b', from: 'h', to: null },
      { entryId: 'a', from: 'h', to: 'g' },
    ]);
    expect(movesOf(placing, new Set(['a', 'b']), null)).toEqual([{ entryId: 'a', from: 'g', to: null }]);
  });

  it('knows the group that all of them stand in', () => {
    expect(commonGroup(placing, new Set(['a']))?.name).toBe('Skills');
    expect(commonGroup(placing, new Set(['a', 'b']))).toBeUndefined();
    expect(commonGroup(placing, new Set(['b']))).toBeUndefined();
  });
});
