/** One refusal: HTTP status and the English sentence shown where the caller gives none of its own. */
export interface RefusalText {
  readonly status: number;
  readonly message: string;
}

/**
 * Every refusal that the server may answer, over HTTP (problem+json) and over sockets (ack). Codes never change their
 * meaning; the browser chooses its own words by code.
 */
export const REFUSALS = {
  // The shape of what was sent
  malformed: { status: 400, message: 'The request could not be read. Send one JSON object.' },
  'unknown-field': { status: 400, message: 'The request holds a field that is not known here.' },
  'wrong-type': { status: 400, message: 'A field has the wrong type.' },
  invalid: { status: 422, message: 'A field holds a value that is not allowed.' },
  'too-large': { status: 413, message: 'The request is too large.' },
  'unsupported-media-type': { status: 415, message: 'Send JSON with the content type application/json.' },
  'method-not-allowed': { status: 405, message: 'This address does not answer that method.' },
  // Who asks
  'not-signed-in': { status: 401, message: 'Sign in to go on.' },
  forbidden: { status: 403, message: 'You do not have the right to do this.' },
  'wrong-origin': { status: 403, message: 'The request came from another site.' },
  'wrong-version': { status: 409, message: 'This page is from another version of the service. Load it again.' },
  'not-found': { status: 404, message: 'There is nothing at this address for you.' },
  gone: { status: 410, message: 'This is no longer here.' },
  'rate-limited': { status: 429, message: 'Too many tries: no more are taken for a while.' },
  unavailable: { status: 503, message: 'The service cannot answer just now.' },
  internal: { status: 500, message: 'Something went wrong on our side. Nothing was changed.' },
  'storage-full': { status: 507, message: 'The server has no space left. Nothing was stored.' },
  // Signing in
  'link-used': { status: 410, message: 'This link was used before. Ask for a new one.' },
  'link-expired': { status: 410, message: 'This link is too old. Ask for a new one.' },
  'other-browser': {
    status: 409,
    message: 'Open the link in the browser that asked for it, or type the 6-digit code there.',
  },
  'wrong-code': { status: 422, message: 'This code is not right. Check the mail and type it again.' },
  'last-administrator': {
    status: 409,
    message: 'This is the last administrator. Make another account an administrator first.',
  },
  'own-roles': {
    status: 403,
    message: 'Nobody can give themselves a role. Ask another administrator.',
  },
  'access-held': {
    status: 409,
    message: 'You already have access to what this organisation holds.',
  },
  'email-taken': { status: 409, message: 'There is an entry with this e-mail address already.' },
  // Planning
  'version-conflict': { status: 409, message: 'Somebody else changed this meanwhile. Load it again.' },
  'wrong-state': { status: 409, message: 'This cannot be done in the present state.' },
  incomplete: { status: 422, message: 'Something is missing before this can be done.' },
  'time-in-gap': { status: 422, message: 'This time does not exist: the clocks go forward. Choose another time.' },
  'time-in-fold': {
    status: 422,
    message: 'This time happens twice: the clocks go back. Choose the earlier or later one.',
  },
  'unknown-zone': { status: 422, message: 'This time zone is not known.' },
  'agenda-too-long': { status: 422, message: 'The agenda is longer than the roundtable.' },
  'rule-may-not-loosen': { status: 409, message: 'The attribution rule may become stricter, not looser.' },
  'starts-in-past': { status: 422, message: 'The start is in the past. Choose a later date or time.' },
  'early-start-needs-confirmation': {
    status: 409,
    message: 'This is more than 30 minutes before the planned start. Confirm to start now.',
  },
  'activities-open': {
    status: 409,
    message: 'Some questions are still open. Confirm to close them and end the session.',
  },
  'privacy-details-missing': {
    status: 409,
    message:
      'The privacy details of this site are missing. An administrator fills them in first: /console/admin/organisation',
  },
  // Inviting and joining
  'mails-sent': { status: 409, message: 'These mails have been sent and cannot be taken back.' },
  'already-invited': { status: 409, message: 'This person has an invitation already.' },
  full: { status: 409, message: 'All seats are taken.' },
  started: { status: 409, message: 'The roundtable has started: the answer can no longer be changed.' },
  'invitation-revoked': { status: 410, message: 'This invitation was withdrawn.' },
  'invitation-expired': { status: 410, message: 'This invitation is no longer valid. Ask for a new link.' },
  'wrong-join-code': { status: 404, message: 'This code is not known. Enter the 8-digit code shown on the screen.' },
  'invited-only': { status: 403, message: 'This roundtable is for invited people. Use your personal link.' },
  'not-joined': { status: 403, message: 'Join the roundtable first.' },
  'participation-ended': { status: 403, message: 'Your seat in this roundtable has ended.' },
  'seat-taken-out': {
    status: 403,
    message: 'The host has taken this seat out of the session. It cannot be joined again from this device.',
  },
  'seat-by-invitation': {
    status: 409,
    message: 'This seat was taken with a personal link. Withdraw the invitation instead.',
  },
  'seat-shows-answer': {
    status: 409,
    message: 'A result can be seen already: taking out this seat would show how one person answered.',
  },
  'rule-not-acknowledged': { status: 409, message: 'Read and accept the rule of this roundtable first.' },
  'stale-rule': { status: 409, message: 'The rule has changed. Read it again.' },
  'wrong-pairing-code': {
    status: 404,
    message: 'This code is not known or too old. Enter the code shown on the room screen.',
  },
  // Answering
  'not-open': { status: 409, message: 'This is not open for answers yet.' },
  'voting-open': { status: 409, message: 'Voting is open. The host closes it first, with Close voting.' },
  'activity-closed': { status: 409, message: 'Voting has closed.' },
  'answers-cut-short': {
    status: 409,
    message: 'The server restarted. Answers given before count, but they can no longer be changed.',
  },
  'already-answered': { status: 409, message: 'You have answered, and answers cannot be changed here.' },
  'stale-config': { status: 409, message: 'The question has changed. Load it again.' },
  conflict: { status: 409, message: 'Another of your devices answered. Here is the present answer.' },
  'not-eligible': { status: 403, message: 'This question is for other people in the room.' },
  // Recording and publishing
  'roundtable-not-closed': { status: 409, message: 'End the session before anything of it is published.' },
  sealed: {
    status: 409,
    message: 'The links between people and answers are erased: the session cannot be opened again.',
  },
  'already-kept': { status: 409, message: 'The result of this question has been kept already.' },
  'nothing-to-keep': { status: 409, message: 'There is no result to keep yet.' },
  suppressed: { status: 409, message: 'Fewer than 5 people answered: the result stays hidden.' },
  'name-not-settled': {
    status: 409,
    message: 'A name given at the door is like that of somebody invited. Confirm it or publish without it.',
  },
  'unresolved-mentions': { status: 409, message: 'The text may name people. Decide on each place first.' },
  'second-person-needed': { status: 403, message: 'Somebody else than the person who accepted it must publish it.' },
  'nothing-to-publish': { status: 409, message: 'There is no accepted contribution to publish yet.' },
  'wrong-secret': {
    status: 404,
    message: 'This receipt belongs to no contribution. Check that all of it was entered.',
  },
} as const satisfies Record<string, RefusalText>;

/** The code of a refusal. */
export type RefusalCode = keyof typeof REFUSALS;

/** Members of a refusal on both transports (docs/decisions.md 4). */
export interface RefusalBody {
  readonly code: RefusalCode;
  readonly message: string;
  readonly field?: string;
  readonly rule?: string;
  readonly retryAfterMs?: number;
  readonly traceId: string;
}
