import { compare, type Way } from './spec-compare';

describe('Rounds that were told before', () => {
  it('tells the same, cell by cell, when more or fewer seats are further ones of a device since', () => {
    const options = ['a', 'b'].map((id) => ({ id, text: id }));
    const [a, b] = [{ optionId: 'a' }, { optionId: 'b' }];
    const ways: readonly Way[] = [
      [12, a, a],
      [6, a, b],
      [5, b, a],
      [7, b, b],
    ];
    for (const hides of [true, false]) {
      const first = compare('single_choice', { options }, ways, hides, 5);
      for (const least of [5, 6, 12])
        expect(compare('single_choice', { options }, ways, hides, least, first.decided)).toEqual(first);
      expect(compare('single_choice', { options }, ways, hides, 6).told).not.toEqual(first.told);
    }
  });
});
