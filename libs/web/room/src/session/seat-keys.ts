export interface Seat {
  /** Begins with the seat's id. */
  readonly token: string;
  readonly session: { readonly roundtableId: string };
}

/**
 * What a device keeps of a seat: answers and votes that are not settled, the draft of a contribution, receipts of what was written,
 * own answers in words for the time after the session, and (`seat`) that it has not been left here.
 */
export const KEPT = ['answers', 'votes', 'draft', 'receipts', 'own', 'seat'] as const;

const SEAT_LETTERS = 21;

/**
 * Where something of a seat is kept, in this tab (`choice`: what was chosen or written and not sent yet) or on this device. Several people
 * may share a device, each in a tab of their own: a tab reads and writes what is of its own seat, whoever came last.
 */
export function seatKey(what: (typeof KEPT)[number] | 'choice', { token, session }: Seat): string {
  return `rt-${what}:${session.roundtableId}:${token.slice(0, SEAT_LETTERS)}`;
}
