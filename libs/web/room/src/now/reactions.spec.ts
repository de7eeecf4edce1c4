import { votedOn } from './reactions';

describe('what somebody has voted on', () => {
  it('is without what was taken back, and without dots that count nowhere: they are free again', () => {
    const told = [
      { entryId: 'far', n: 1, value: 2 },
      { entryId: 'hidden', n: 1, value: null },
    ];

    expect(votedOn(told)).toEqual(['far']);
    expect(votedOn()).toEqual([]);
  });
});
