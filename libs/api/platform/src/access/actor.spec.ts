import { type AccountActor, auditRole, hasRole, roleAt, rolesAt, type ScopedRole } from './actor';

function account(...roles: ScopedRole[]): AccountActor {
  return { kind: 'account', accountId: 'a', orgId: 'o', displayName: 'A', signInId: 's', roles };
}

describe('roles of an actor', () => {
  const facilitator = account({ role: 'facilitator', scope: 'roundtable', scopeId: 'r1' });
  const organiser = account({ role: 'organiser', scope: 'programme', scopeId: 'p1' });

  it('reach their own roundtable only', () => {
    expect(hasRole(facilitator, ['facilitator'], { roundtableId: 'r1' })).toBe(true);
    expect(hasRole(facilitator, ['facilitator'], { roundtableId: 'r2' })).toBe(false);
    expect(hasRole(facilitator, ['facilitator'])).toBe(false);
  });

  it('reach every roundtable of their programme, and no roundtable without one', () => {
    expect(roleAt(organiser, 'r9', 'p1')).toBe('organiser');
    expect(roleAt(organiser, 'r9', 'p2')).toBeUndefined();
    expect(roleAt(organiser, 'r9', null)).toBeUndefined();
  });

  it('never reach by a scope without an id', () => {
    const odd = account({ role: 'organiser', scope: 'programme', scopeId: null });

    expect(hasRole(odd, ['organiser'], { roundtableId: 'r1', programmeId: null })).toBe(false);
  });

  it('give the widest one, and none to a platform administrator', () => {
    const both = account(
      { role: 'note_taker', scope: 'organisation', scopeId: null },
      { role: 'org_admin', scope: 'organisation', scopeId: null },
    );

    expect(roleAt(both, 'r1')).toBe('org_admin');
    expect(rolesAt(both, 'r1')).toEqual(['note_taker', 'org_admin']);
    expect(roleAt(account({ role: 'platform_admin', scope: 'organisation', scopeId: null }), 'r1')).toBeUndefined();
  });

  it('stand in the audit by name', () => {
    expect(auditRole(facilitator, { roundtableId: 'r1' })).toBe('facilitator');
    expect(auditRole({ kind: 'nobody', orgId: 'o' })).toBe('nobody');
  });
});
