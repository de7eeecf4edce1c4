import { type Actor, hasRole } from '@rt/api/platform';

export function mayPlanProgrammes(actor: Actor): boolean {
  return hasRole(actor, ['org_admin', 'organiser']);
}

export function mayReadProgrammes(actor: Actor): boolean {
  return actor.kind === 'account' && actor.roles.some(({ role }) => role !== 'platform_admin');
}
