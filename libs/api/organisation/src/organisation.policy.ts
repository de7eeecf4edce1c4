import { type Actor, hasRole } from '@rt/api/platform';

/** What the organisation says of personal data is for those who administer it, not for those who run the server. */
export function mayChangePrivacyDetails(actor: Actor): boolean {
  return hasRole(actor, ['org_admin']);
}

/** Under which rule new roundtables begin, is for the same people. */
export function mayChangeDefaultRule(actor: Actor): boolean {
  return hasRole(actor, ['org_admin']);
}

/** In which language readers are spoken to who chose none, is for the same people. */
export function mayChangeLanguage(actor: Actor): boolean {
  return hasRole(actor, ['org_admin']);
}

/** Of which words a host reads the text first, is for the same people; nobody else is shown them. */
export function mayChangeHeldWords(actor: Actor): boolean {
  return hasRole(actor, ['org_admin']);
}
