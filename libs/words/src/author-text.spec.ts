import { attendanceText, pollAuthor, publicAuthor } from './author-text';

const NAMED = {
  mode: 'named',
  name: 'Ada Example',
  affiliation: 'University of Example',
  stakeholderType: null,
  region: null,
} as const;

describe('publicAuthor', () => {
  it('writes the literal, and beside it what the room shares', () => {
    expect(publicAuthor({ mode: 'unattributed', stakeholderType: null, region: null })).toBe(
      'Roundtable participant (unattributed)',
    );
    expect(publicAuthor({ mode: 'unattributed', stakeholderType: 'sme', region: 'TLD' })).toBe(
      'Roundtable participant (unattributed; SME, North West)',
    );
    expect(publicAuthor({ mode: 'unattributed', stakeholderType: null, region: 'TLD' })).toBe(
      'Roundtable participant (unattributed; North West)',
    );
  });

  it('writes name and affiliation', () => {
    expect(publicAuthor(NAMED)).toBe('Ada Example, University of Example');
    expect(publicAuthor({ ...NAMED, affiliation: null })).toBe('Ada Example');
  });

  it('marks a name given when joining, confirmed or not', () => {
    const given = { ...NAMED, name: 'Gareth Owen', affiliation: null, atDoor: true } as const;

    expect(publicAuthor(given)).toBe('Gareth Owen (name given when joining)');
    expect(publicAuthor({ ...given, confirmed: true })).toBe('Gareth Owen (name given when joining)');
  });
});

describe('pollAuthor', () => {
  it('names the host and how many answered', () => {
    expect(pollAuthor('Estuary Policy Institute', 41)).toBe('Estuary Policy Institute, poll of 41 people');
    expect(pollAuthor('Estuary Policy Institute', 1)).toBe('Estuary Policy Institute, poll of 1 person');
  });

  it('names the host of what was counted by hand alone, where nobody answered on a device', () => {
    expect(pollAuthor('Estuary Policy Institute', 0)).toBe('Estuary Policy Institute, show of hands');
  });
});

describe('attendanceText', () => {
  it.each([
    [{ from: 0, to: 9 }, false, 'Fewer than 10'],
    [{ from: 120, to: 129 }, false, '120 to 129'],
    [{ from: 10, to: 19 }, true, '10 to 19, and simulated people of a demonstration'],
    [null, true, 'Simulated people of a demonstration'],
    [null, false, null],
  ] as const)('says %j, simulated people %s: %s', (band, simulated, text) => {
    expect(attendanceText(band, simulated)).toBe(text);
  });
});
