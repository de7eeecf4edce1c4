export interface StoredResponse {
  readonly opId: string;
  readonly n: number;
  /** False when the row is a withdrawal: then a new answer is no change of one. Default true. */
  readonly answered?: boolean;
}

export interface IncomingResponse {
  /** UUID of the operation; a resend carries the same. */
  readonly opId: string;
  /** Raised by the client from the `n` in its state. */
  readonly n: number;
}

/**
 * - `store`: write it;
 * - `same`: the operation that is stored; the same ack, no effect;
 * - `superseded`: a later one is stored; ok, no effect;
 * - `conflict`: another device wrote under the same n; answer with the present answer;
 * - `already-answered`: it would change an answer, and changes are not allowed.
 */
export type ResponseDecision = 'store' | 'same' | 'superseded' | 'conflict' | 'already-answered';

/** What to do with a response, given the stored one. Retries are harmless and late ones never overwrite. */
export function decideResponse(
  stored: StoredResponse | null,
  incoming: IncomingResponse,
  options: { readonly allowChange: boolean },
): ResponseDecision {
  if (stored === null) return 'store';
  if (incoming.opId === stored.opId) return 'same';
  if (incoming.n < stored.n) return 'superseded';
  if (incoming.n === stored.n) return 'conflict';

  return options.allowChange || stored.answered === false ? 'store' : 'already-answered';
}
