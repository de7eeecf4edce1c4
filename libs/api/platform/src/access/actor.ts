import type { AccountRole } from '@rt/contracts';

/** A role that an account holds, and where. `scopeId` is null for the whole organisation. */
export interface ScopedRole {
  readonly role: AccountRole;
  readonly scope: 'organisation' | 'programme' | 'roundtable';
  readonly scopeId: string | null;
  /** When it ends by itself, in ISO 8601; absent for a role that stays until it is taken away. */
  readonly expiresAt?: string | null;
}

export interface AccountActor {
  readonly kind: 'account';
  readonly accountId: string;
  readonly orgId: string;
  readonly displayName: string;
  readonly roles: readonly ScopedRole[];
  readonly signInId: string;
}

/** Somebody who joined a session; has no account. */
export interface ParticipantActor {
  readonly kind: 'participant';
  readonly participationId: string;
  readonly roundtableId: string;
  readonly orgId: string;
}

export interface StageActor {
  readonly kind: 'stage';
  readonly pairingId: string;
  readonly roundtableId: string;
  readonly orgId: string;
}

/** A visitor. `orgId` is the organisation that this server shows to the public. */
export interface NobodyActor {
  readonly kind: 'nobody';
  readonly orgId: string;
}

/** Who asks: the explicit first argument of every use case. */
export type Actor = AccountActor | ParticipantActor | StageActor | NobodyActor;

/** Where a role is asked for: a roundtable and, if it has one, its programme. */
export interface Scope {
  readonly roundtableId?: string | null;
  readonly programmeId?: string | null;
}

export function hasRole(actor: Actor, roles: readonly AccountRole[], place: Scope = {}): boolean {
  if (actor.kind !== 'account') return false;
  return actor.roles.some((held) => roles.includes(held.role) && reaches(held, place));
}

/** The same actor without the roles that end by themselves: what somebody may pass on to others comes from the rest. */
export function standing(actor: Actor): Actor {
  return actor.kind === 'account' ? { ...actor, roles: actor.roles.filter(isStanding) } : actor;
}

/** True for a role that stays until it is taken away. */
export function isStanding({ expiresAt }: ScopedRole): boolean {
  return !expiresAt;
}

/** When the access of an actor ends that holds some roles for a time; null where all of them stay. */
export function accessEnd(actor: Actor): string | null {
  return actor.kind === 'account' ? (actor.roles.find((role) => !isStanding(role))?.expiresAt ?? null) : null;
}

export function rolesAt(actor: Actor, roundtableId: string, programmeId?: string | null): AccountRole[] {
  if (actor.kind !== 'account') return [];
  const held = actor.roles.filter((each) => reaches(each, { roundtableId, programmeId })).map((each) => each.role);
  return [...new Set(held)];
}

const STRONGEST_FIRST: readonly AccountRole[] = [
  'org_admin',
  'organiser',
  'facilitator',
  'note_taker',
  'analyst',
  'observer',
  'platform_admin',
];

/** The role with the widest rights at a roundtable, undefined for an outsider (platform_admin alone is one: no content right). */
export function roleAt(actor: Actor, roundtableId: string, programmeId?: string | null): AccountRole | undefined {
  const held = rolesAt(actor, roundtableId, programmeId);
  return STRONGEST_FIRST.find((role) => role !== 'platform_admin' && held.includes(role));
}

export function auditRole(actor: Actor, place: Scope = {}): string {
  if (actor.kind !== 'account') return actor.kind;
  return STRONGEST_FIRST.find((role) => hasRole(actor, [role], place)) ?? 'account';
}

function reaches(held: ScopedRole, place: Scope): boolean {
  if (held.scope === 'organisation') return true;
  return (
    held.scopeId === (held.scope === 'programme' ? place.programmeId : place.roundtableId) && held.scopeId !== null
  );
}
