import { type AccountActor, type Actor, hasRole, refuse, type ScopedRole } from '@rt/api/platform';

/** The account of a signed-in actor; anybody else is refused with 401. */
export function asAccount(actor: Actor): AccountActor {
  return actor.kind === 'account' ? actor : refuse('not-signed-in');
}

/** Organisation and members: administrators write, organisers read. */
export function mayReadAccounts(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'platform_admin', 'organiser']);
}

export function mayAdministerAccounts(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'platform_admin']);
}

/** Nobody hands out the platform role without having it (S36). */
export function mayGrant(actor: Actor, role: ScopedRole): boolean {
  return role.role !== 'platform_admin' || hasRole(actor, ['platform_admin']);
}

/** The directory of experts holds addresses: those who invite keep it. */
export function mayUseDirectory(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'organiser']);
}

export function mayPlanProgrammes(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'organiser']);
}

/** Programmes are read by everybody who works in the organisation. */
export function mayReadProgrammes(actor: Actor): boolean {
  return actor.kind === 'account' && actor.roles.some(({ role }) => role !== 'platform_admin');
}

/** The demo's outbox shows all mail, so the same people as the directory. */
export function mayReadOutbox(actor: Actor): boolean {
  return mayUseDirectory(actor);
}

/** Refuses with 403 unless allowed. */
export function allow(allowed: boolean): void {
  if (!allowed) refuse('forbidden');
}
