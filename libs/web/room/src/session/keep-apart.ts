import { deviceStorage } from '@rt/web/data';

import { answersKeptKey, answersKey, draftKey, type Participation, receiptsKey, seatKey } from './participation-store';

/** A seat by its token, which begins with the seat's id. */
const SEAT_LETTERS = 21;

/**
 * What a device keeps of a roundtable is of one seat: where another person takes a seat on it, the former one's answers,
 * texts and receipts are put aside until that seat is taken again. Returns true where they were.
 */
export function keepApart({ token, session }: Participation): boolean {
  const storage = deviceStorage();
  const id = session.roundtableId;
  const seat = token.slice(0, SEAT_LETTERS);
  try {
    // None where the person before has left the device: what was put aside comes back all the same.
    const before = storage?.getItem(seatKey(id)) ?? null;
    storage?.setItem(seatKey(id), seat);
    if (!storage || before === seat) return false;
    for (const key of [answersKey(id), draftKey(id), receiptsKey(id), answersKeptKey(id)]) {
      if (before !== null) move(storage, key, `${key}:${before}`);
      move(storage, `${key}:${seat}`, key);
    }

    return before !== null;
  } catch {
    // A full or forbidden storage: nothing of anybody's is kept there.
    return false;
  }
}

function move(storage: Storage, from: string, to: string): void {
  const value = storage.getItem(from);
  storage.removeItem(from);
  if (value !== null) storage.setItem(to, value);
}
