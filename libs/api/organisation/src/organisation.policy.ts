import { type Actor, hasRole } from '@rt/api/platform';

/** What the organisation says of personal data is for those who administer it, not for those who run the server. */
export function mayChangePrivacyDetails(actor: Actor): boolean {
  return hasRole(actor, ['org_admin']);
}
