import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

import { isUnattributed, type Rule } from './rule';

/** What decides whether the host may remove a seat from a session. */
export interface SeatFacts {
  readonly rule: Rule;
  /** The session can be joined: it is scheduled or runs. */
  readonly joinable: boolean;
  readonly invited: boolean;
  /** The host may have seen a result by now. */
  readonly resultShown: boolean;
}

export type TakeOutRefusal = Refusal<'wrong-state' | 'seat-by-invitation'>;

export function mayTakeOut(seat: SeatFacts): { readonly ok: true } | TakeOutRefusal {
  if (!seat.joinable) {
    return reject('wrong-state', undefined, 'seats-fixed-by-end');
  }
  if (seat.invited) return reject('seat-by-invitation');

  return { ok: true };
}

/**
 * True if the answers of a removed seat stay. Without names, the difference between a result with and without the seat would
 * show its answer, also where the seat shares a device. The person leaves in any case.
 */
export function answersStay({ rule, resultShown }: SeatFacts): boolean {
  return isUnattributed(rule) && resultShown;
}
