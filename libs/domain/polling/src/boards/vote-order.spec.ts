import fc from 'fast-check';

import { withoutReactions } from '../entries';
import { allowedOrders, controversy, inVoteOrder, VOTE_ORDERS, wilsonLow } from './vote-order';

const entry = (id: string, up: number, down = 0, pinned = false) => ({
  id,
  reactions: { '1': up, '-1': down },
  ...(pinned ? { pinned: true as const } : {}),
});

describe('the order by votes', () => {
  it.each([
    [5, 0, 0.566],
    [40, 10, 0.67],
    [1, 0, 0.207],
    [0, 0, 0],
  ])('has %i for and %i against at %d, the lower bound of Wilson', (up, down, bound) => {
    expect(wilsonLow(up, down)).toBeCloseTo(bound, 3);
  });

  it('has those most in dispute where both sides are strong in a large room', () => {
    expect(controversy(10, 10, 20)).toBeCloseTo(20 / 22, 9);
    expect(controversy(1, 1, 40)).toBeCloseTo(2 / 6, 9);
    expect(controversy(0, 0, 0)).toBe(0);
  });

  it('follows the order of writing only under rules with names', () => {
    expect(allowedOrders('attributed')).toEqual(VOTE_ORDERS);
    expect(allowedOrders('attributed_on_approval')).toEqual(VOTE_ORDERS);
    expect(allowedOrders('chatham_house')).toEqual(['top', 'best', 'controversial']);
    expect(allowedOrders('anonymous_to_organiser')).toEqual(['top', 'best', 'controversial']);
  });

  it('puts pinned ones first, then by what was asked, and equal ones as they were given', () => {
    const list = [entry('a', 1), entry('b', 5, 4), entry('c', 3), entry('d', 0, 0, true), entry('e', 1)];
    const ids = (order: 'top' | 'newest' | 'best' | 'controversial') =>
      inVoteOrder(list, order, 9)
        .map(({ id }) => id)
        .join('');
    expect([ids('top'), ids('newest'), ids('best'), ids('controversial')]).toEqual([
      'dcabe',
      'decba',
      'dcbae',
      'dbace',
    ]);
  });

  it('puts what has its answer after all others in the order by votes, and nowhere else', () => {
    const answered = { ...entry('a', 9, 0, true), mark: 'answered' as const };
    const list = [answered, entry('b', 0), { ...entry('c', 1), mark: 'selected' as const }];
    const ids = (order: 'top' | 'newest') =>
      inVoteOrder(list, order, 9)
        .map(({ id }) => id)
        .join('');
    expect([ids('top'), ids('newest')]).toEqual(['cba', 'acb']);
    expect(withoutReactions(list.map((one) => ({ text: one.id, state: 'shown', ...one }))).map(({ id }) => id)).toEqual(
      ['b', 'c', 'a'],
    );
  });

  it('loses and adds nothing', () => {
    const votes = fc.record({ id: fc.uuid(), up: fc.nat(50), down: fc.nat(50), pinned: fc.boolean() });
    fc.assert(
      fc.property(fc.array(votes), fc.constantFrom(...VOTE_ORDERS), (given, order) => {
        const list = given.map(({ id, up, down, pinned }) => entry(id, up, down, pinned));
        const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort();
        expect(ids(inVoteOrder(list, order, 20))).toEqual(ids(list));
      }),
    );
  });
});
