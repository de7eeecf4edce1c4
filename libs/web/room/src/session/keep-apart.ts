import { deviceStorage } from '@rt/web/data';

import { KEPT, type Seat, seatKey } from './seat-keys';

/** Of what a full storage did not take. */
const notNoted = new Set<string>();

/**
 * Notes that this device keeps a seat. What it kept before without the seat in the key becomes that of the seat that was noted
 * then, or of this one.
 */
export function keepApart(seat: Seat): void {
  const storage = deviceStorage();
  const formerKey = (what: string) => `rt-${what}:${seat.session.roundtableId}`;
  try {
    const former = { ...seat, token: storage?.getItem(formerKey('seat')) ?? seat.token };
    for (const what of KEPT) {
      const value = storage?.getItem(formerKey(what));
      if (value) storage?.setItem(seatKey(what, former), value);
      storage?.removeItem(formerKey(what));
    }
    storage?.setItem(seatKey('seat', seat), '');
  } catch {
    notNoted.add(seatKey('seat', seat));
  }
}

/** False once the seat was left on this device, in whatever tab. */
export function isKept(seat: Seat): boolean {
  const key = seatKey('seat', seat);

  return notNoted.has(key) || deviceStorage()?.getItem(key) !== null;
}
