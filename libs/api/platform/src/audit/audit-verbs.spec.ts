import { type AuditVerb, subjectOf } from './audit-verbs';

describe('the verbs of the audit', () => {
  it.each<[AuditVerb, string]>([
    ['sign-in', 'account'],
    ['open-activity', 'activity'],
    ['set-current-activity', 'session'],
    ['pair-stage', 'roundtable'],
    ['revoke-invitation', 'invitation'],
  ])('say what an act is done to: %s to the %s', (verb, subject) => {
    expect(subjectOf(verb)).toBe(subject);
  });

  it('are a closed list', () => {
    expect(() => subjectOf('invent-things' as AuditVerb)).toThrow('knows no act');
  });
});
