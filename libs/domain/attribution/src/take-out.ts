import type { Refusal } from '@rt/domain/text';
import { reject } from '@rt/domain/text';

import { isUnattributed, type Rule } from './rule';

/** What decides on whether the host may take a seat out of a session. */
export interface SeatFacts {
  readonly rule: Rule;
  /** The session can be joined: it is scheduled or runs. */
  readonly joinable: boolean;
  readonly invited: boolean;
  /** Seats of the same device that have not been taken out, this one among them. */
  readonly seatsOnDevice: number;
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
 * Whether the answers of a seat that is taken out stay. Where answers are nobody's business, whoever compares a result from
 * before and after reads the answer of that seat: once a result is there, only those of seats that share a device can go,
 * since these may be made up and belong to nobody in particular. The person goes all the same.
 */
export function answersStay({ rule, resultShown, seatsOnDevice }: SeatFacts): boolean {
  return isUnattributed(rule) && resultShown && seatsOnDevice < 2;
}
