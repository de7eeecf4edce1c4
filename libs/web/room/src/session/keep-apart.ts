import { deviceStorage } from '@rt/web/data';

import { KEPT, type Seat, seatKey } from './seat-keys';
import { dropText, keepText, keptText, tabStorage } from './tab-storage';

/**
 * Notes that this device keeps a seat; where its storage is full, this tab does. What it kept before without the seat in the key
 * becomes that of the seat that was noted then, or of this one.
 */
export function keepApart(seat: Seat): void {
  const storage = deviceStorage();
  const key = seatKey('seat', seat);
  try {
    if (storage) takeFormer(storage, seat);
    storage?.setItem(key, '');
    // From now on another tab can leave it.
    dropText(key);
  } catch {
    keepText(tabStorage(), key, '');
  }
}

function takeFormer(storage: Storage, seat: Seat): void {
  const formerKey = (what: string) => `rt-${what}:${seat.session.roundtableId}`;
  const former = { ...seat, token: storage.getItem(formerKey('seat')) ?? seat.token };
  for (const what of KEPT) {
    const value = storage.getItem(formerKey(what));
    if (value) storage.setItem(seatKey(what, former), value);
    storage.removeItem(formerKey(what));
  }
}

/** False once the seat was left on this device, in whatever tab, or in this one where it alone has noted it. */
export function isKept(seat: Seat): boolean {
  const key = seatKey('seat', seat);

  return (keptText(tabStorage(), key) ?? deviceStorage()?.getItem(key)) !== null;
}
