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

  it('says of a round that most have left since that too few answered, and not that it is like another one', () => {
    const options = ['a', 'b'].map((id) => ({ id, text: id }));
    const [a, b] = [{ optionId: 'a' }, { optionId: 'b' }];
    const { decided } = compare('single_choice', { options }, [[6, a, b]], true, 5);
    const { told } = compare('single_choice', { options }, [[4, a, b]], true, 5, decided);

    expect(told.moves[0]).not.toHaveProperty('alike');
  });
});
