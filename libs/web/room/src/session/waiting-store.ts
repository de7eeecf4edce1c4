import type { SessionBrief } from '@rt/contracts';
import { deviceStorage } from '@rt/web/data';

import { dropText, keepText, readJson, tabStorage } from './tab-storage';

export const WAITING_PREFIX = 'rt-waiting:';

/** A place in the waiting room of a roundtable, kept on this device; where several people share it, in the tab of one. */
export interface KeptPlace {
  readonly token: string;
  readonly session: SessionBrief;
}

export function loadPlace(joinKey: string): KeptPlace | null {
  const key = WAITING_PREFIX + joinKey;

  return readJson(tabStorage(), key) ?? readJson(deviceStorage(), key);
}

/** Keeps a place, or (null) forgets it; where storage is forbidden, until the page is closed. */
export function keepPlace(joinKey: string, place: KeptPlace | null): void {
  const key = WAITING_PREFIX + joinKey;
  const device = deviceStorage();
  device?.removeItem(key);
  dropText(key);
  if (place) keepText(place.session.sharedDevices ? tabStorage() : device, key, JSON.stringify(place));
}
