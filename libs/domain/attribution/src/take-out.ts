import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

import { isUnattributed, type Rule } from './rule';

/** What decides on whether the host may take a seat out of a session. */
export interface SeatFacts {
  readonly rule: Rule;
  /** The session can be joined: it is scheduled or runs. */
  readonly joinable: boolean;
  /** Taken with a personal link. */
  readonly invited: boolean;
  /** Seats of the same device that have not been taken out, this one among them. */
  readonly seatsOnDevice: number;
  /** The host may have seen a result by now. */
  readonly resultShown: boolean;
}

export type TakeOutRefusal = Refusal<'wrong-state' | 'seat-by-invitation' | 'seat-shows-answer'>;

/**
 * Whether the host may take a seat out, and its answers with it. Where answers are nobody's business, whoever compares a
 * result from before and after reads the answer of that seat: once a result is there, only seats that share a device can
 * go, since those may be made up and belong to nobody in particular.
 */
export function mayTakeOut(seat: SeatFacts): { readonly ok: true } | TakeOutRefusal {
  if (!seat.joinable) {
    return reject('wrong-state', undefined, 'seats-fixed-by-end');
  }
  if (seat.invited) return reject('seat-by-invitation');
  if (isUnattributed(seat.rule) && seat.resultShown && seat.seatsOnDevice < 2) return reject('seat-shows-answer');

  return { ok: true };
}
