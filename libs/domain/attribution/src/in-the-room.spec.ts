import { toldOfGroups } from './in-the-room';

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
