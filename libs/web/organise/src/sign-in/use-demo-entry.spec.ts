import { entryFor } from './use-demo-entry';

describe('entryFor', () => {
  const organiser = { email: 'organiser@demo.invalid' };

  it('signs in whoever comes without an account', () => {
    expect(entryFor(null, 'organiser')).toBe('enter');
  });

  it('changes from one person of the demo to another', () => {
    expect(entryFor({ email: 'note-taker@demo.invalid' }, 'organiser')).toBe('enter');
  });

  it('goes on as the person that one is already', () => {
    expect(entryFor(organiser, 'organiser')).toBe('pass');
  });

  it('does not leave the account of somebody real', () => {
    expect(entryFor({ email: 'somebody@example.org' }, 'organiser')).toBe('pass');
  });

  it('leaves the choice open where the address names nobody', () => {
    expect(entryFor(organiser, null)).toBeNull();
    expect(entryFor(null, null)).toBeNull();
  });
});
