import { toldOfExpected, toldOfGroups } from './in-the-room';

describe('what is told of who is in the room', () => {
  const counts = [
    { group: 'sme', here: 12 },
    { group: 'academia', here: 4 },
    { group: 'investor', here: 0 },
  ];
  const byFives = [{ group: 'sme', here: 10, atLeast: true }];

  it.each(['attributed', 'attributed_on_approval'] as const)(
    'hosts are told numbers where people may be named: %s',
    (rule) => {
      expect(toldOfGroups(rule, 'host', counts)).toEqual([
        { group: 'sme', here: 12, atLeast: false },
        { group: 'academia', here: 4, atLeast: false },
      ]);
      expect(toldOfGroups(rule, 'stage', counts)).toEqual(byFives);
    },
  );

  it.each(['chatham_house', 'anonymous_to_organiser'] as const)(
    'tells nobody of fewer than five anywhere else: %s',
    (rule) => {
      expect(toldOfGroups(rule, 'host', counts)).toEqual(byFives);
      expect(toldOfGroups(rule, 'stage', counts)).toEqual(byFives);
    },
  );

  it('does not tell one person from the next where numbers go by fives', () => {
    const told = [5, 6, 7, 8, 9].map((here) => toldOfGroups('chatham_house', 'host', [{ group: 'sme', here }]));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});

describe('what the screen of the room is told of whom the plan expects', () => {
  const shown = [{ group: 'sme', here: 10, atLeast: true }];
  const told = (expected: number) => toldOfExpected(shown, [{ group: 'sme', expected }]);

  it.each([
    [0, undefined],
    [4, undefined],
    [5, 5],
    [9, 5],
    [10, 10],
    [14, 10],
    [15, 15],
  ])('goes by fives, rounded down, and is left out below five: %i', (expected, atLeast) => {
    expect(told(expected)).toEqual(atLeast === undefined ? [] : [{ group: 'sme', expected: atLeast }]);
  });

  it('does not name a group by the plan alone: nobody of it is here, or fewer than five are', () => {
    const counts = [
      { group: 'sme', here: 12 },
      { group: 'academia', here: 4 },
    ];
    const expected = ['sme', 'academia', 'investor'].map((group) => ({ group, expected: 20 }));

    for (const rule of ['attributed', 'attributed_on_approval', 'chatham_house', 'anonymous_to_organiser'] as const)
      expect(toldOfExpected(toldOfGroups(rule, 'stage', counts), expected)).toEqual([{ group: 'sme', expected: 20 }]);
  });

  it('does not move as one more person is invited, or says no, between two fives', () => {
    const numbers = [10, 11, 12, 13, 14].map((expected) => JSON.stringify(told(expected)));

    expect(new Set(numbers).size).toBe(1);
  });

  it('is nothing where nobody is invited', () => {
    expect(toldOfExpected(shown, [])).toEqual([]);
  });
});
