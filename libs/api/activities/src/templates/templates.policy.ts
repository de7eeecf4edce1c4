import { type Actor, hasRole } from '@rt/api/platform';
import { PLANNERS, RUNNERS } from '@rt/api/roundtables';

/** Who asks a room anywhere in the organisation may take what it keeps. */
export function mayReadTemplates(actor: Actor): boolean {
  return actor.kind === 'account' && actor.roles.some(({ role }) => RUNNERS.includes(role));
}

/** What everybody takes from is renamed and deleted by who plans for the whole organisation. */
export function mayChangeTemplates(actor: Actor): boolean {
  return hasRole(actor, PLANNERS);
}
