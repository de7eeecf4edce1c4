// A file of its own: a phone needs these at once, and the limits of forms with the forms.

/** Timings of the live part, in milliseconds. */
export const LIVE_TIMES = {
  stagePushMs: 250,
  phonePushMs: 2000,
  revisionsToldMs: 5000,
  /** In so long a client hears of the revisions twice: one that does not asks whether its line still stands. */
  silentMs: 12_000,
  fetchWithoutSocketMs: 5000,
  ackTimeoutMs: 4000,
} as const;

/**
 * Version of the messages on the socket and of the kinds that they are about. A client says it in `auth.version` of its handshake; without one it is taken to
 * speak the present version.
 */
export const LIVE_VERSION = 1;
