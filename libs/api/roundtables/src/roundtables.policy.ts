import { type Actor, hasRole, refuse, roleAt } from '@rt/api/platform';
import type { AccountRole } from '@rt/contracts';

/** What of a roundtable decides on rights. */
export interface RoundtablePlace {
  readonly id: string;
  readonly orgId: string;
  readonly programmeId: string | null;
}

/** Who plans: creates, edits, schedules, cancels and invites (domain.md 4). */
export const PLANNERS: readonly AccountRole[] = ['org_admin', 'organiser'];
/** Who runs a session: its activities, the stage, starting and closing. */
export const RUNNERS: readonly AccountRole[] = ['org_admin', 'organiser', 'facilitator'];
/** Who sees the list of the invited: the attendee list of domain.md 4. */
export const LIST_READERS: readonly AccountRole[] = ['org_admin', 'organiser', 'facilitator', 'note_taker'];

/** True when the actor has a role at the roundtable, so that it exists for that actor. */
export function isInsider(actor: Actor, roundtable: RoundtablePlace): boolean {
  return actor.orgId === roundtable.orgId && roleAt(actor, roundtable.id, roundtable.programmeId) !== undefined;
}

/** True when the actor holds one of the roles at the roundtable. */
export function holdsAt(actor: Actor, roundtable: RoundtablePlace, roles: readonly AccountRole[]): boolean {
  return (
    actor.orgId === roundtable.orgId &&
    hasRole(actor, roles, { roundtableId: roundtable.id, programmeId: roundtable.programmeId })
  );
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
