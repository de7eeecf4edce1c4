import { isOnList, toldOfWaiting } from './waiting';

describe('what the host is told of people who wait', () => {
  it.each([
    ['attributed', true, true],
    ['attributed_on_approval', true, true],
    ['chatham_house', false, true],
    ['anonymous_to_organiser', false, false],
  ] as const)('follows the rule %s', (rule, name, said) => {
    expect(toldOfWaiting(rule)).toEqual({ name, said });
  });

  it('finds a name on the list whatever its case, accents, titles and what follows a comma', () => {
    const invited = ['Dr José Álvarez', 'Ada Lovelace'];

    for (const given of ['jose alvarez', 'José Álvarez, Rail Works', 'Prof. ADA  LOVELACE'])
      expect(isOnList(given, invited)).toBe(true);
  });

  it('takes no like name, part of a name or missing name for one on the list', () => {
    const invited = ['Ada Lovelace'];

    for (const given of ['Ada Lovelaced', 'Ada', 'A. Lovelace', 'Lovelace Ada', '', ' ', null])
      expect(isOnList(given, invited)).toBe(false);
    expect(isOnList('Dr', ['Prof'])).toBe(false);
  });
});
