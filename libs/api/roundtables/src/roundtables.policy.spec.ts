import 'reflect-metadata';

import type { Actor } from '@rt/api/platform';
import { ACCOUNT_ROLES, type AccountRole } from '@rt/contracts';

import {
  agendaWriters,
  allowAt,
  allowInsider,
  CREW,
  deedsAt,
  holdsAt,
  isInsider,
  PLANNERS,
  reachOf,
  RUNNERS,
} from './roundtables.policy';

const ROUNDTABLE = { id: 'r1', orgId: 'o1', programmeId: 'p1', rehearses: null };

function account(
  role: AccountRole,
  scope: 'organisation' | 'programme' | 'roundtable' = 'organisation',
  scopeId: string | null = null,
): Actor {
  return {
    kind: 'account',
    accountId: 'a1',
    orgId: 'o1',
    displayName: 'A',
    signInId: 's1',
    roles: [{ role, scope, scopeId }],
  };
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('roundtables.policy', () => {
  const rights: Record<AccountRole, string> = {
    platform_admin: 'plan:not-found run:not-found list:not-found see:not-found',
    org_admin: 'plan:allowed run:allowed list:allowed see:allowed',
    organiser: 'plan:allowed run:allowed list:allowed see:allowed',
    facilitator: 'plan:forbidden run:allowed list:allowed see:allowed',
    note_taker: 'plan:forbidden run:forbidden list:allowed see:allowed',
    analyst: 'plan:forbidden run:forbidden list:forbidden see:allowed',
    observer: 'plan:forbidden run:forbidden list:forbidden see:allowed',
  };

  it.each(ACCOUNT_ROLES)('gives %s what the table of roles says', (role) => {
    const actor = account(role);
    const may = (roles: readonly AccountRole[]): string => codeOf(() => allowAt(actor, ROUNDTABLE, roles));

    const found = `plan:${may(PLANNERS)} run:${may(RUNNERS)} list:${may(CREW)} see:${codeOf(() => allowInsider(actor, ROUNDTABLE))}`;

    expect(found).toBe(rights[role]);
  });

  it.each([
    ['its programme', account('organiser', 'programme', 'p1'), 'allowed'],
    ['another programme', account('organiser', 'programme', 'p2'), 'not-found'],
    ['the roundtable', account('organiser', 'roundtable', 'r1'), 'allowed'],
    ['another roundtable', account('organiser', 'roundtable', 'r2'), 'not-found'],
    ['another organisation', { ...account('org_admin'), orgId: 'o2' }, 'not-found'],
    ['nothing', { kind: 'nobody', orgId: 'o1' }, 'not-found'],
    ['a seat in the room', { kind: 'participant', participationId: 'x', roundtableId: 'r1', orgId: 'o1' }, 'not-found'],
  ] as [string, Actor, string][])('answers a planner of %s', (_where, actor, wanted) => {
    expect(codeOf(() => allowAt(actor, ROUNDTABLE, PLANNERS))).toBe(wanted);
    expect(isInsider(actor, ROUNDTABLE)).toBe(wanted === 'allowed');
    expect(holdsAt(actor, ROUNDTABLE, PLANNERS)).toBe(wanted === 'allowed');
  });

  it('lets roles at a roundtable hold at its rehearsal, and at no other', () => {
    const rehearsal = { ...ROUNDTABLE, id: 'copy', rehearses: 'r1' };
    expect(holdsAt(account('facilitator', 'roundtable', 'r1'), rehearsal, RUNNERS)).toBe(true);
    expect(isInsider(account('facilitator', 'roundtable', 'r2'), rehearsal)).toBe(false);
  });

  it('treats a roundtable that is not there as one that is not shown', () => {
    expect(codeOf(() => allowAt(account('organiser'), undefined, PLANNERS))).toBe('not-found');
  });

  it('offers what role and state allow', () => {
    expect(deedsAt(account('organiser'), ROUNDTABLE, 'scheduled')).toEqual([
      'edit',
      'arrange',
      'cancel',
      'invite',
      'take-back',
      'run',
      'rehearse',
      'sort',
      'note',
      'review',
      'publish',
    ]);
    expect(deedsAt(account('organiser'), ROUNDTABLE, 'live')).toEqual([
      'arrange',
      'file',
      'invite',
      'take-back',
      'run',
      'sort',
      'note',
      'review',
      'publish',
    ]);
    expect(deedsAt(account('facilitator'), ROUNDTABLE, 'draft')).toEqual(['run', 'rehearse', 'sort', 'note', 'review']);
    expect(deedsAt(account('note_taker'), ROUNDTABLE, 'live')).toEqual(['sort', 'note']);
    expect(deedsAt(account('observer'), ROUNDTABLE, 'live')).toEqual([]);
  });

  it('lets facilitators change the agenda only while the session runs', () => {
    expect(agendaWriters('scheduled')).not.toContain('facilitator');
    expect(agendaWriters('live')).toContain('facilitator');
    expect(deedsAt(account('facilitator'), ROUNDTABLE, 'scheduled')).not.toContain('arrange');
    expect(deedsAt(account('facilitator'), ROUNDTABLE, 'live')).toContain('arrange');
    expect(deedsAt(account('organiser'), ROUNDTABLE, 'closed')).not.toContain('arrange');
  });

  it('lists what roles reach; a platform administrator alone reaches nothing', () => {
    expect(reachOf(account('observer'))).toMatchObject({ everything: true });
    expect(reachOf(account('platform_admin'))).toEqual({ everything: false, programmeIds: [], roundtableIds: [] });
    expect(reachOf(account('observer', 'programme', 'p1'))).toEqual({
      everything: false,
      programmeIds: ['p1'],
      roundtableIds: [],
    });
  });
});
