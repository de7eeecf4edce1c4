import type { AnswerOf, RefusalBody } from '@rt/contracts/plain';

import type { KnownRoom } from './room-store';

/** Participant or stage token, or a one-time ticket of a console's sign-in. */
export type LiveAuth = { readonly token: string } | { readonly ticket: string; readonly roundtableId: string };

/** `fetching` polls because the socket fails; `reconnecting` and `offline` have no connection; `ended` is final. */
export type Connection = 'connecting' | 'live' | 'fetching' | 'reconnecting' | 'offline' | 'ended';

/** One immutable view of everything a live page shows. A new object whenever something changed. */
export interface LiveSnapshot extends KnownRoom {
  readonly connection: Connection;
  /** `performance.now()` since which there is no socket; null while there is one. */
  readonly lostSince: number | null;
  readonly refusal: Partial<RefusalBody> | null;
}

/** The state over HTTP, with the caller's own answers. */
export type FetchedState = AnswerOf<'GET /api/live/state'> & {
  /** `performance.now()` at which it came, where it was not taken at once: times in it run from then. */
  readonly heardAt?: number;
};

export interface LiveOptions {
  /** Origin of the server; left out for the page's own. */
  readonly url?: string;
  /** Asked at every connection, since a ticket works once. */
  readonly auth: () => LiveAuth | Promise<LiveAuth>;
  /** GET /api/live/state for the time without a socket; left out where there is no such way (console). */
  readonly fetchState?: () => Promise<FetchedState>;
  /** What was known before the page was loaded anew: it stands where there is no line yet. */
  readonly kept?: () => KnownRoom | null;
  /** At the start the state is fetched after so long, where the socket is slower than that; left out: as below. */
  readonly firstFetchAfterMs?: number;
  /** What the socket's code waits for where the state came first: the question, which needs the line as well. */
  readonly beforeSocket?: () => Promise<void>;
  /** Without a socket for so long, the state is fetched over HTTP. */
  readonly fallbackAfterMs?: number;
  readonly fetchEveryMs?: number;
  readonly ackTimeoutMs?: number;
  /** A line on which nothing was heard for so long must answer. */
  readonly silentAfterMs?: number;
  readonly firstRetryMs?: number;
  readonly maxRetryMs?: number;
}
