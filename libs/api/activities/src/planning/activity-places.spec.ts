import { groupOf, newPlaces } from './activity-places';

const at = (id: string, position: number, agendaItemId: string | null = null) => ({ id, position, agendaItemId });

describe('newPlaces', () => {
  const all = [at('a', 0), at('b', 2), at('c', 5), at('d', 6)];

  it('changes places with the neighbour of the same agenda item, past those of other items', () => {
    expect(newPlaces(all, ['c', 'a'])).toEqual([
      { id: 'c', position: 0 },
      { id: 'a', position: 5 },
    ]);
  });

  it('moves to the end and leaves the rest as it is', () => {
    expect(newPlaces(all, ['b', 'c', 'a'])).toEqual([
      { id: 'b', position: 0 },
      { id: 'c', position: 2 },
      { id: 'a', position: 5 },
    ]);
  });

  it('numbers all anew where two stand at one position', () => {
    expect(newPlaces([at('a', 3), at('b', 3)], ['b', 'a'])).toEqual([
      { id: 'b', position: 0 },
      { id: 'a', position: 1 },
    ]);
  });

  it('changes nothing where the order is the same', () => {
    expect(newPlaces(all, ['a', 'c'])).toEqual([]);
  });
});

describe('groupOf', () => {
  it('finds those of one agenda item, or of none, in their order', () => {
    const all = [at('a', 0), at('b', 1, 'i'), at('c', 2), at('d', 3, 'i')];
    expect([groupOf(all, ['d', 'b']), groupOf(all, ['a']), groupOf(all, ['gone']), groupOf(all, [])]).toEqual([
      ['b', 'd'],
      ['a', 'c'],
      [],
      [],
    ]);
  });
});
