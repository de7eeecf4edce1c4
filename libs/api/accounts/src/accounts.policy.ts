import { type Actor, hasRole, type ScopedRole, standing } from '@rt/api/platform';

/** Organisation and members: administrators write, organisers read. */
export function mayReadAccounts(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'platform_admin', 'organiser']);
}

export function mayAdministerAccounts(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'platform_admin']);
}

/** An administrator of the organisation does not manage the accounts of those of the platform. */
export function mayManage(actor: Actor, account: { readonly roles: readonly ScopedRole[] }): boolean {
  return !account.roles.some(({ role }) => role === 'platform_admin') || hasRole(actor, ['platform_admin']);
}

/** Platform administrators appoint administrators of the organisation, who give every other role (S36). */
export function mayGrant(actor: Actor, { role, scope }: ScopedRole): boolean {
  const giver = standing(actor);
  if (role === 'platform_admin') return hasRole(giver, ['platform_admin']);
  if (hasRole(giver, ['org_admin'])) return true;
  return role === 'org_admin' && scope === 'organisation' && hasRole(giver, ['platform_admin']);
}

/** True where the administrators of the organisation are told that one of the platform appointed another of them. */
export function appointsFromOutside(actor: Actor, granted: readonly ScopedRole[]): boolean {
  return granted.some(({ role }) => role === 'org_admin') && !hasRole(standing(actor), ['org_admin']);
}

export function mayBreakGlass(actor: Actor): boolean {
  return hasRole(actor, ['platform_admin']);
}

/** Whoever administers the organisation for good ends what others opened; emergency access ends no other. */
export function mayEndBreakGlass(actor: Actor): boolean {
  return hasRole(standing(actor), ['org_admin']);
}

/** The demo's outbox shows all mail, addresses included: for the same people as the directory. */
export function mayReadOutbox(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'organiser']);
}
