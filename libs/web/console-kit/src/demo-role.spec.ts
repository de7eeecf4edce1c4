import { demoRoleOf, readDemoRole } from './demo-role';

describe('demoRoleOf', () => {
  it.each([
    ['organiser@demo.invalid', 'organiser'],
    ['note-taker@demo.invalid', 'note_taker'],
    ['reviewer@demo.invalid', 'reviewer'],
    ['reviewer@example.org', null],
    ['my-reviewer@demo.invalid', null],
  ])('%s is %s', (email, role) => expect(demoRoleOf({ email })).toBe(role));
});

describe('readDemoRole', () => {
  it('knows the three people and nobody else', () => {
    expect(['organiser', 'note_taker', 'reviewer', 'org_admin', '', undefined].map(readDemoRole)).toEqual([
      'organiser',
      'note_taker',
      'reviewer',
      null,
      null,
      null,
    ]);
  });
});
