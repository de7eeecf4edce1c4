import { deviceStorage } from '@rt/web/data';

import { type Seat, seatKey } from './seat-keys';
import { dropText, keepText, keptText, tabStorage } from './tab-storage';

/** Stores that this device has a seat; where its storage is full, this tab does. */
export function keepApart(seat: Seat): void {
  const key = seatKey('seat', seat);
  try {
    deviceStorage()?.setItem(key, '');
    // From now on another tab can leave it.
    dropText(key);
  } catch {
    keepText(tabStorage(), key, '');
  }
}

/** False once the seat was left on this device, in whatever tab, or in this one where it alone has noted it. */
export function isKept(seat: Seat): boolean {
  const key = seatKey('seat', seat);

  return (keptText(tabStorage(), key) ?? deviceStorage()?.getItem(key)) !== null;
}
