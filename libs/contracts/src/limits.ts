/** Limits that both sides know. Lengths are graphemes, sizes bytes, times milliseconds unless the name says otherwise. */
export const LIMITS = {
  title: { min: 3, max: 200 },
  question: { min: 1, max: 500 },
  optionText: { min: 1, max: 200 },
  otherText: { min: 1, max: 100 },
  purpose: { max: 2000 },
  contributionBody: { min: 1, max: 4000 },
  personName: { min: 1, max: 120 },
  organisationName: { min: 1, max: 160 },
  email: { max: 254 },
  place: { max: 160 },
  privacyText: { min: 1, max: 2000 },
  reason: { min: 3, max: 500 },
  chairNote: { max: 2000 },
  options: { min: 2, max: 50 },
  agendaItems: { max: 60 },
  invitationsAtOnce: { max: 500 },
  capacity: { min: 1, max: 10_000 },
  durationSec: { min: 5, max: 3600 },
  answerBytes: 8 * 1024,
  bodyBytes: 64 * 1024,
  jsonDepth: 8,
  pageSize: 100,
  searchText: { max: 300 },
} as const;

/** Timings of the live part, in milliseconds. */
export const LIVE_TIMES = {
  closeGraceMs: 2000,
  stagePushMs: 250,
  phonePushMs: 2000,
  revisionsToldMs: 5000,
  fetchWithoutSocketMs: 5000,
  ackTimeoutMs: 4000,
} as const;

/**
 * Version of the messages on the socket. A client says it in `auth.version` of its handshake; without one it is taken to
 * speak the present version.
 */
export const LIVE_VERSION = 1;
