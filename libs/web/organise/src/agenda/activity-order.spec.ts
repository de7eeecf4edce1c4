import { newPositions } from './activity-order';

const at = (id: string, position: number) => ({ id, position });

describe('newPositions', () => {
  const all = [at('a', 0), at('b', 2), at('c', 5), at('d', 6)];

  it('changes places with the neighbour of the same agenda item, past those of other items', () => {
    expect(newPositions(all, [at('a', 0), at('c', 5)], 1, 0)).toEqual([at('c', 0), at('a', 5)]);
  });

  it('moves to the end and leaves the rest as it is', () => {
    expect(newPositions(all, [at('a', 0), at('b', 2), at('c', 5)], 0, 2)).toEqual([at('b', 0), at('c', 2), at('a', 5)]);
  });

  it('numbers all anew where two stand at one position', () => {
    expect(newPositions([at('a', 3), at('b', 3)], [at('a', 3), at('b', 3)], 1, 0)).toEqual([at('b', 0), at('a', 1)]);
  });

  it('changes nothing for a move that is impossible', () => {
    expect(newPositions(all, [at('a', 0)], 0, 1)).toEqual([]);
  });
});
