import { confirmedName, keep } from './keep';
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
    ['Gareth Owen (University of Northgate)', 'Gareth Owen'],
    ['Gareth Owen – Northgate', 'Dr Gareth Owen'],
    ['Gareth Owen at Northgate', 'Gareth Owen'],
    ['Gareth Owen PhD', 'Gareth Owen'],
    ['Cllr Gareth Owen CBE', 'Gareth Owen'],
    ['Vice-Chancellor Gareth Llewelyn', 'Gareth Llewellyn'],
    ['Gareth Llewel1yn', 'Gareth Llewellyn'],
    ['G\u0430reth Owen', 'Gareth Owen'],
    ['Gar\u200beth Owen', 'Gareth Owen'],
    ['Gareth_Owen', 'Gareth Owen'],
    ['GarethOwen', 'Gareth Owen'],
    ['Gareth O.', 'Gareth Owen'],
    ['Liz Croft', 'Elizabeth Croft'],
    ['Beth Croft (Mersey Catalysts)', 'Elizabeth Oyelaran-Croft'],
    ['Sian Mac Alister', 'Siân MacAlister'],
    ['Gareth Llewellyn', 'Gareth Llewellyn-Jones'],
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
    ['Mary Owen (Gwent)', 'Gareth Owen'],
    ['Gareth Williams, with Mary Owen', 'Ada Owen'],
    ['Visitor 3', 'Gareth Owen'],
    ['A guest of the university', 'Gareth Owen'],
    ['Owen Jones', 'Gareth Owen'],
  ])('does not take %s for %s', (given, name) => {
    expect(resembles(given, name)).toBe(false);
  });
});

describe('a name given when joining', () => {
  const kept = keep('attributed', { ...AUTHOR, nameUnverified: true }, 'on_record');

  it('carries its mark, confirmed or not', () => {
    expect(kept).toMatchObject({ name: 'Gareth Owen', atDoor: true });
    expect(confirmedName(kept)).toMatchObject({ name: 'Gareth Owen', atDoor: true, confirmed: true });
    expect(keep('attributed', AUTHOR, 'on_record')).not.toHaveProperty('atDoor');
  });

  it('is to be settled while it is like that of somebody invited', () => {
    expect(isUnsettled(kept, ['Mary Jones', 'G Owen'])).toBe(true);
    expect(isUnsettled(kept, ['Mary Jones'])).toBe(false);
    expect(isUnsettled(confirmedName(kept), ['G Owen'])).toBe(false);
    expect(isUnsettled(keep('attributed', AUTHOR, 'on_record'), ['Gareth Owen'])).toBe(false);
  });
});
