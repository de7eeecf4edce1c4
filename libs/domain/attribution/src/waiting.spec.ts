import { listOfInvited, presentFromOneNetwork, toldOfWaiting } from './waiting';

describe('what the host is told of people who wait', () => {
  it.each([
    ['attributed', true, true],
    ['attributed_on_approval', true, true],
    ['chatham_house', false, true],
    ['anonymous_to_organiser', false, false],
  ] as const)('follows the rule %s', (rule, name, said) => {
    expect(toldOfWaiting(rule)).toEqual({ name, said });
  });

  it('includes the number of people from one network from ten on', () => {
    expect([0, 9, 10, 100].map(presentFromOneNetwork)).toEqual([0, 0, 10, 100]);
  });

  it('finds a name on the list whatever its case, accents, titles and what follows a comma', () => {
    const isOnList = listOfInvited(['Dr José Álvarez', 'Ada Lovelace']);

    for (const given of ['jose alvarez', 'José Álvarez, Rail Works', 'Prof. ADA  LOVELACE'])
      expect(isOnList(given)).toBe(true);
  });

  it('takes no like name, part of a name or empty name for one on the list', () => {
    const isOnList = listOfInvited(['Ada Lovelace']);

    for (const given of ['Ada Lovelaced', 'Ada', 'A. Lovelace', 'Lovelace Ada', '', ' '])
      expect(isOnList(given)).toBe(false);
    expect(listOfInvited(['Prof'])('Dr')).toBe(false);
  });
});
