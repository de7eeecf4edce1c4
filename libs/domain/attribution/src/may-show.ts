import type { Rule } from './rule';
import { isUnattributed } from './rule';

export type Role =
  | 'platform_admin'
  | 'org_admin'
  | 'organiser'
  | 'facilitator'
  | 'note_taker'
  | 'analyst'
  | 'expert'
  | 'observer'
  | 'public'
  | 'api_key';

export const ROLES: readonly Role[] = [
  'platform_admin',
  'org_admin',
  'organiser',
  'facilitator',
  'note_taker',
  'analyst',
  'expert',
  'observer',
  'public',
  'api_key',
];

/** Places where an author's name could stand beside content. */
export type ContentSurface =
  'live_wall' | 'stage' | 'review' | 'analysis' | 'archive' | 'search' | 'feed' | 'export' | 'citation' | 'log';

/** Places that hold names and no content. */
export type IdentitySurface = 'directory' | 'invitations' | 'attendee_list' | 'attendance';

export type Surface = ContentSurface | IdentitySurface;

/** Before an author has approved the text, only those who prepare it see whose it is. */
const AFTER_APPROVAL: readonly ContentSurface[] = ['archive', 'search', 'feed', 'export', 'citation'];
const REVIEWERS: readonly Role[] = ['org_admin', 'organiser'];

/** Who may read the identity side (`attendee_list` beyond these: `mayShow`). */
const IDENTITY: Readonly<Record<IdentitySurface, readonly Role[]>> = {
  directory: ['org_admin', 'organiser'],
  invitations: ['org_admin', 'organiser', 'facilitator'],
  attendee_list: ['org_admin', 'organiser', 'facilitator', 'note_taker'],
  attendance: ['org_admin', 'organiser', 'facilitator'],
};

/** An attendee list that the rule allows still holds only those who consented to be on it. */
const WITH_CONSENT: readonly Role[] = ['expert', 'observer', 'public'];

export const CONTENT_SURFACES: readonly ContentSurface[] = [
  'live_wall',
  'stage',
  'review',
  'analysis',
  'archive',
  'search',
  'feed',
  'export',
  'citation',
  'log',
];
export const IDENTITY_SURFACES: readonly IdentitySurface[] = [
  'directory',
  'invitations',
  'attendee_list',
  'attendance',
];

/**
 * Whether a person's name may stand on a surface that this role reads. Beside content: never under unattributed rules and
 * never in a log. Attendee lists are for those who run the roundtable; all others see those who consented, and under
 * unattributed rules nobody.
 */
export function mayShow(surface: Surface, role: Role, rule: Rule): boolean {
  return isIdentity(surface) ? mayShowPerson(surface, role, rule) : mayShowAuthor(surface, role, rule);
}

function isIdentity(surface: Surface): surface is IdentitySurface {
  return Object.hasOwn(IDENTITY, surface);
}

function mayShowPerson(surface: IdentitySurface, role: Role, rule: Rule): boolean {
  if (IDENTITY[surface].includes(role)) return true;

  return surface === 'attendee_list' && WITH_CONSENT.includes(role) && !isUnattributed(rule);
}

function mayShowAuthor(surface: ContentSurface, role: Role, rule: Rule): boolean {
  if (isUnattributed(rule) || surface === 'log') return false;
  if (rule === 'attributed' || AFTER_APPROVAL.includes(surface)) return true;

  return surface === 'review' && REVIEWERS.includes(role);
}
