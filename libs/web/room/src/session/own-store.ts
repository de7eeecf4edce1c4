import type { OwnEntry } from '@rt/domain/polling';

import { readList, writeList } from './own-lists';
import { type Seat, seatKey } from './seat-keys';

export { forgetOwnInMemory, onOwnChange, ownChanges } from './own-lists';

/** When it was said: the round, and which time the question was asked then (1 where that is left out). */
export interface Asked {
  readonly round?: number;
  readonly roundNo?: number | undefined;
}

export interface Receipt extends Asked {
  readonly secret: string;
  readonly title: string;
  readonly body: string;
  /** An entry of which this phone does not know whether a host keeps it as a contribution. */
  readonly entry?: true | undefined;
  readonly activityId?: string;
  /** What this phone was last told became of an entry. */
  readonly stood?: Omit<OwnEntry, 'id' | 'text' | 'kept' | 'receipt'>;
  /** Of one that was removed from this device: its secret is only what begins it, by which it is not kept anew. */
  readonly removed?: true;
}

/** So much of a secret tells it from others of this device, and proves nothing. */
const SECRET_BEGINS = 8;

export interface KeptAnswer extends Asked {
  readonly activityId: string;
  readonly question: string;
  readonly words: string;
  /** They are the person's own. */
  readonly wrote?: true;
}

/** The receipts kept on this device, oldest first. */
export function receiptsOf(seat: Seat): readonly Receipt[] {
  return keptOf(seat).filter(({ removed }) => !removed);
}

function keptOf(seat: Seat): readonly Receipt[] {
  return readList<Receipt>(seatKey('receipts', seat));
}

/** Keeps the receipt of something written, with what became of it as far as that is told; an entry that is kept stays one. */
export function keepReceipt(seat: Seat, receipt: Receipt): void {
  const kept = keptOf(seat);
  const known = kept.find(({ secret, removed }) =>
    removed ? receipt.secret.startsWith(secret) : secret === receipt.secret,
  );
  if (known?.removed) return;
  const next = { ...receipt, entry: known && !known.entry ? undefined : receipt.entry };
  writeList(seatKey('receipts', seat), known ? kept.map((one) => (one === known ? next : one)) : [...kept, next]);
}

/** Of entries that are gone from the room, taken back or reset, it is not known any more what became of them there. */
export function forgetStood(seat: Seat, isGone: (receipt: Receipt) => boolean): void {
  const isOver = (one: Receipt) => one.entry && one.stood && isGone(one);
  const kept = keptOf(seat);
  if (!kept.some(isOver)) return;
  writeList(
    seatKey('receipts', seat),
    kept.map((one) => (isOver(one) ? { ...one, stood: undefined } : one)),
  );
}

/** Removes a receipt for good: an entry's is told with every answer of the server until the session is sealed. */
export function removeReceipt(seat: Seat, secret: string): void {
  const removed = { secret: secret.slice(0, SECRET_BEGINS), title: '', body: '', removed: true };
  writeList(
    seatKey('receipts', seat),
    keptOf(seat).map((one) => (one.secret === secret ? removed : one)),
  );
}

export function answersKept(seat: Seat): readonly KeptAnswer[] {
  return readList<KeptAnswer>(seatKey('own', seat));
}

/** Keeps the own answers as they stand now; the links to them are erased after the session, so that nobody can tell them again. */
export function keepAnswers(seat: Seat, answers: readonly KeptAnswer[]): void {
  writeList(seatKey('own', seat), answers);
}
