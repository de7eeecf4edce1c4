export interface Seat {
  /** Begins with the seat's id. */
  readonly token: string;
  readonly session: { readonly roundtableId: string };
}

/** A device's data of a seat; `seat` says that it has not been left here. */
export const KEPT = ['answers', 'votes', 'draft', 'receipts', 'own', 'seat'] as const;

const SEAT_LETTERS = 21;

/** The storage key; each tab uses its own seat, since several people may share a device. `choice` is per tab. */
export function seatKey(what: (typeof KEPT)[number] | 'choice', { token, session }: Seat): string {
  return `rt-${what}:${session.roundtableId}:${token.slice(0, SEAT_LETTERS)}`;
}
