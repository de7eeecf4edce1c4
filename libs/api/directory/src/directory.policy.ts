import { type Actor, hasRole } from '@rt/api/platform';

/** The directory of experts holds addresses: those who invite keep it. */
export function mayUseDirectory(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'organiser']);
}
