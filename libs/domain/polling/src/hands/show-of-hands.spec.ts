import fc from 'fast-check';

import { sum } from '../numbers';
import { checkHands, HANDS_MAX, peopleByHand, shareByHand, tellHands } from './show-of-hands';

const labels = ['a', 'b', '__proto__'].map((id) => ({ id, text: `Answer ${id}` }));
const once = { several: false };
const often = { several: true };
const of = (...counts: readonly number[]) => labels.map(({ id }, at) => ({ optionId: id, count: counts[at] ?? 0 }));

describe('A show of hands', () => {
  it('has a number for each answer, in the order of the answers whatever order it came in', () => {
    const counts = of(3, 0, 12);
    expect(checkHands(once, labels, { counts: [...counts].reverse(), present: 20 })).toEqual({
      ok: true,
      value: { counts, present: 20 },
    });
  });

  it.each<[string, readonly { optionId: string; count: number }[]]>([
    ['an answer without a number', of(1, 2, 3).slice(1)],
    ['an answer with two', [...of(1, 2, 3).slice(1), { optionId: 'b', count: 2 }]],
    ['one that is no answer', [...of(1, 2, 3).slice(1), { optionId: 'other-1', count: 2 }]],
    ['one besides that is no answer', [...of(1, 2, 3), { optionId: 'other-1', count: 2 }]],
    ['none', []],
  ])('is refused with %s', (_what, counts) => {
    expect(checkHands(once, labels, { counts, present: null })).toMatchObject({
      ok: false,
      field: 'counts',
      reason: 'hands-each-answer',
    });
  });

  it('counts whole people, and no more than fit into a room', () => {
    for (const wrong of [-1, 1.5, HANDS_MAX + 1, Number.NaN, '3' as unknown as number]) {
      expect(checkHands(once, labels, { counts: of(0, wrong), present: null })).toMatchObject({
        field: 'counts.1.count',
        reason: 'not-a-whole-number',
      });
      expect(checkHands(once, labels, { counts: of(0), present: wrong })).toMatchObject({ field: 'present' });
    }
    expect(checkHands(once, labels, { counts: of(HANDS_MAX), present: HANDS_MAX })).toMatchObject({ ok: true });
  });

  it('raises no more hands than people are there: one each, or one each for every answer', () => {
    const counts = of(7, 6, 0);
    expect(checkHands(once, labels, { counts, present: 12 })).toMatchObject({
      field: 'present',
      reason: 'hands-more-than-present',
      params: { least: 13 },
    });
    expect(checkHands(once, labels, { counts, present: 13 })).toMatchObject({ ok: true });
    expect(checkHands(often, labels, { counts, present: 7 })).toMatchObject({ ok: true });
    expect(checkHands(often, labels, { counts, present: 6 })).toMatchObject({ params: { least: 7 } });
  });

  it('is taken exactly where so many people could have raised so many hands', () => {
    const number = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(number, number, number, number, fc.boolean(), (a, b, c, present, several) => {
        const counts = of(a, b, c);
        const people = several ? Math.max(a, b, c) : sum([a, b, c]);
        expect(peopleByHand({ several }, counts)).toBe(people);
        expect(checkHands({ several }, labels, { counts, present }).ok).toBe(people <= present);
        expect(checkHands({ several }, labels, { counts, present: null }).ok).toBe(true);
      }),
    );
  });

  it('is told in the words as they stand, without answers that are none any more or came later', () => {
    const corrected = [
      { id: 'b', text: 'Better words' },
      { id: 'later', text: 'An answer that a host added' },
      { id: 'a', text: 'Answer a' },
    ];
    expect(tellHands({ no: 2, asked: 3 }, corrected, { counts: of(3, 5, 1), present: 9 })).toEqual({
      no: 2,
      asked: 3,
      present: 9,
      rows: [
        { id: 'b', text: 'Better words', count: 5 },
        { id: 'a', text: 'Answer a', count: 3 },
      ],
    });
  });

  it('has shares of the people in the room, and none where nobody counted them or the room is empty', () => {
    expect(shareByHand({ present: 20 }, 5)).toBe(0.25);
    expect(shareByHand({ present: null }, 5)).toBeNull();
    expect(shareByHand({ present: 0 }, 0)).toBeNull();
  });
});
