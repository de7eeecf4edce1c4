import { confirmedName, keep, publicAuthor } from './keep';
import { isUnsettled, resembles } from './resembling';

const AUTHOR = {
  name: 'Gareth Owen',
  affiliation: null,
  stakeholderType: null,
  region: null,
  consentOnRecord: true,
};

describe('resembles', () => {
  it.each([
    ['Gareth Owen', 'Gareth Owen'],
    ['gareth  OWEN', 'Gareth Owen'],
    ['Prof Gareth Owen, University of Example', 'Gareth Owen'],
    ['G. Owen', 'Gareth Owen'],
    ['Garet Owen', 'Gareth Owen'],
    ['Owen Gareth', 'Gareth Owen'],
    ['Gareth Rhys Owen', 'Gareth Owen'],
    ['Gareth', 'Gareth Owen'],
    ['Zoë Müller', 'Zoe Muller'],
  ])('takes %s for %s', (given, name) => {
    expect(resembles(given, name)).toBe(true);
  });

  it.each([
    ['Ada Lovelace', 'Gareth Owen'],
    ['Mary Owen', 'Gareth Owen'],
    ['Gareth Williams', 'Gareth Owen'],
    ['Al', 'Al Smith'],
    ['', 'Gareth Owen'],
    ['Dr', 'Dr Owen'],
  ])('does not take %s for %s', (given, name) => {
    expect(resembles(given, name)).toBe(false);
  });
});

describe('a name given at the door', () => {
  const kept = keep('attributed', { ...AUTHOR, nameAtDoor: true }, 'on_record');

  it('carries its mark wherever the author is shown', () => {
    expect(publicAuthor(kept)).toBe('Gareth Owen (name given at the door)');
    expect(publicAuthor(confirmedName(kept))).toBe('Gareth Owen (name given at the door)');
    expect(publicAuthor(keep('attributed', AUTHOR, 'on_record'))).toBe('Gareth Owen');
  });

  it('is to be settled while it is like that of somebody invited', () => {
    expect(isUnsettled(kept, ['Mary Jones', 'G Owen'])).toBe(true);
    expect(isUnsettled(kept, ['Mary Jones'])).toBe(false);
    expect(isUnsettled(confirmedName(kept), ['G Owen'])).toBe(false);
    expect(isUnsettled(keep('attributed', AUTHOR, 'on_record'), ['Gareth Owen'])).toBe(false);
  });
});
