import { type Actor, hasRole, refuse, roleAt } from '@rt/api/platform';
import { ACCOUNT_ROLES, type AccountRole } from '@rt/contracts';
import type { RoundtableState } from '@rt/domain/scheduling';

export interface RoundtablePlace {
  readonly id: string;
  readonly orgId: string;
  readonly programmeId: string | null;
  /** Roles at the roundtable of which this is a rehearsal hold at the rehearsal. */
  readonly rehearses: string | null;
}

/** Who plans: creates, edits, schedules, cancels and invites. */
export const PLANNERS: readonly AccountRole[] = ['org_admin', 'organiser'];
/** Who runs a session: its activities, the stage, starting and closing. */
export const RUNNERS: readonly AccountRole[] = ['org_admin', 'organiser', 'facilitator'];
/** Who works on the session besides watching it: sees who is in the room and takes notes. */
export const CREW: readonly AccountRole[] = ['org_admin', 'organiser', 'facilitator', 'note_taker'];

/** Who belongs to a roundtable at all, and so reads what it plans and submits. */
export const INSIDERS: readonly AccountRole[] = ACCOUNT_ROLES.filter((role) => role !== 'platform_admin');

export function isInsider(actor: Actor, roundtable: RoundtablePlace): boolean {
  return (
    actor.orgId === roundtable.orgId &&
    roleAt(actor, roundtable.rehearses ?? roundtable.id, roundtable.programmeId) !== undefined
  );
}

export function holdsAt(actor: Actor, roundtable: RoundtablePlace, roles: readonly AccountRole[]): boolean {
  const { id, orgId, programmeId, rehearses } = roundtable;

  return actor.orgId === orgId && hasRole(actor, roles, { roundtableId: rehearses ?? id, programmeId });
}

/** Outsiders get 404 (nothing exists for them); returns the roundtable to insiders. */
export function allowInsider<T extends RoundtablePlace>(actor: Actor, roundtable: T | undefined): T {
  return roundtable && isInsider(actor, roundtable) ? roundtable : refuse('not-found');
}

/** Outsiders get 404, insiders without one of the roles 403; returns the roundtable. */
export function allowAt<T extends RoundtablePlace>(
  actor: Actor,
  roundtable: T | undefined,
  roles: readonly AccountRole[],
): T {
  const found = allowInsider(actor, roundtable);
  return holdsAt(actor, found, roles) ? found : refuse('forbidden');
}

/** Deeds that a page may offer; what the state forbids is left out. */
const DEEDS: readonly {
  readonly deed: string;
  readonly roles: readonly AccountRole[];
  readonly states?: readonly RoundtableState[];
}[] = [
  { deed: 'edit', roles: PLANNERS, states: ['draft', 'scheduled'] },
  // As `agendaWriters`: the agenda and the order of what happens in it.
  { deed: 'arrange', roles: PLANNERS, states: ['draft', 'scheduled'] },
  { deed: 'arrange', roles: RUNNERS, states: ['live'] },
  { deed: 'schedule', roles: PLANNERS, states: ['draft'] },
  { deed: 'delete', roles: PLANNERS, states: ['draft'] },
  { deed: 'file', roles: PLANNERS, states: ['live', 'closed'] },
  { deed: 'cancel', roles: PLANNERS, states: ['scheduled'] },
  { deed: 'invite', roles: PLANNERS, states: ['draft', 'scheduled', 'live'] },
  { deed: 'take-back', roles: PLANNERS, states: ['scheduled', 'live', 'cancelled'] },
  { deed: 'run', roles: RUNNERS },
  { deed: 'rehearse', roles: RUNNERS, states: ['draft', 'scheduled'] },
  // What was written is grouped, merged and hidden by who takes notes, too, while another one speaks.
  { deed: 'sort', roles: CREW },
  { deed: 'note', roles: CREW },
  { deed: 'review', roles: RUNNERS },
  { deed: 'publish', roles: PLANNERS },
];

export function deedsAt(actor: Actor, roundtable: RoundtablePlace, state: RoundtableState): string[] {
  return DEEDS.filter(({ states }) => states?.includes(state) ?? true)
    .filter(({ roles }) => holdsAt(actor, roundtable, roles))
    .map(({ deed }) => deed);
}

export function allowPlanningIn(actor: Actor, programme: { readonly id: string } | null): void {
  const place = { programmeId: programme?.id ?? null };
  if (hasRole(actor, PLANNERS, place)) return;
  // To somebody without any role there, the programme does not exist.
  const inside = programme === null || hasRole(actor, ACCOUNT_ROLES, place);
  refuse(inside ? 'forbidden' : 'not-found');
}

/** Agendas are the planners'; while the session runs, the facilitator may change them too. */
export function agendaWriters(state: RoundtableState): readonly AccountRole[] {
  return state === 'live' ? RUNNERS : PLANNERS;
}

export function reachOf(actor: Actor): {
  everything: boolean;
  programmeIds: string[];
  roundtableIds: string[];
} {
  const held = actor.kind === 'account' ? actor.roles.filter(({ role }) => role !== 'platform_admin') : [];
  const idsOf = (scope: string): string[] =>
    held.flatMap((each) => (each.scope === scope && each.scopeId !== null ? [each.scopeId] : []));
  return {
    everything: held.some(({ scope }) => scope === 'organisation'),
    programmeIds: idsOf('programme'),
    roundtableIds: idsOf('roundtable'),
  };
}
