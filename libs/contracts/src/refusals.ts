/** One refusal: its HTTP status. Its sentence stands in the catalogues of `libs/words`. */
export interface RefusalKind {
  readonly status: number;
}

/**
 * Every refusal that the server may answer, over HTTP (problem+json) and over sockets (ack). Codes never change their
 * meaning.
 */
export const REFUSALS = {
  // The shape of what was sent
  malformed: { status: 400 },
  'unknown-field': { status: 400 },
  'wrong-type': { status: 400 },
  invalid: { status: 422 },
  'too-large': { status: 413 },
  'unsupported-media-type': { status: 415 },
  'method-not-allowed': { status: 405 },
  // Who asks
  'not-signed-in': { status: 401 },
  forbidden: { status: 403 },
  'wrong-origin': { status: 403 },
  'wrong-version': { status: 409 },
  'not-found': { status: 404 },
  gone: { status: 410 },
  'rate-limited': { status: 429 },
  unavailable: { status: 503 },
  internal: { status: 500 },
  'storage-full': { status: 507 },
  // Signing in
  'link-used': { status: 410 },
  'link-expired': { status: 410 },
  'other-browser': { status: 409 },
  'wrong-code': { status: 422 },
  'last-administrator': { status: 409 },
  'own-roles': { status: 403 },
  'access-held': { status: 409 },
  'access-ends': { status: 403 },
  'email-taken': { status: 409 },
  // Planning
  'version-conflict': { status: 409 },
  'wrong-state': { status: 409 },
  incomplete: { status: 422 },
  'time-in-gap': { status: 422 },
  'time-in-fold': { status: 422 },
  'unknown-zone': { status: 422 },
  'agenda-too-long': { status: 422 },
  'rule-may-not-loosen': { status: 409 },
  'starts-in-past': { status: 422 },
  'early-start-needs-confirmation': { status: 409 },
  'activities-open': { status: 409 },
  'privacy-details-missing': { status: 409 },
  // Inviting and joining
  'mails-sent': { status: 409 },
  'already-invited': { status: 409 },
  full: { status: 409 },
  started: { status: 409 },
  'invitation-revoked': { status: 410 },
  'invitation-expired': { status: 410 },
  'wrong-join-code': { status: 404 },
  'invited-only': { status: 403 },
  'waiting-room': { status: 409 },
  'not-joined': { status: 403 },
  'participation-ended': { status: 403 },
  'seat-taken-out': { status: 403 },
  'seat-by-invitation': { status: 409 },
  'seat-shows-answer': { status: 409 },
  'rule-not-acknowledged': { status: 409 },
  'stale-rule': { status: 409 },
  'wrong-pairing-code': { status: 404 },
  // Answering
  'not-open': { status: 409 },
  paused: { status: 409 },
  'voting-open': { status: 409 },
  'activity-closed': { status: 409 },
  'answers-cut-short': { status: 409 },
  'already-answered': { status: 409 },
  'stale-config': { status: 409 },
  conflict: { status: 409 },
  // Recording and publishing
  'roundtable-not-closed': { status: 409 },
  sealed: { status: 409 },
  'already-kept': { status: 409 },
  'nothing-to-keep': { status: 409 },
  suppressed: { status: 409 },
  'name-not-settled': { status: 409 },
  'unresolved-mentions': { status: 409 },
  'second-person-needed': { status: 403 },
  'nothing-to-publish': { status: 409 },
  'wrong-secret': { status: 404 },
} as const satisfies Record<string, RefusalKind>;

/** The code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS;

/** Members of a refusal on both transports (docs/decisions.md 4). */
export interface RefusalBody {
  readonly code: RefusalCode;
  readonly message: string;
  readonly field?: string;
  readonly rule?: string;
  /** With `participation-ended`: the session is over, and all seats ended with it. */
  readonly over?: boolean;
  readonly retryAfterMs?: number;
  readonly traceId: string;
}
