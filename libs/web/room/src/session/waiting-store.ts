import type { SessionBrief } from '@rt/contracts';
import { deviceStorage } from '@rt/web/data';

import { tabStorage } from './tab-storage';

export const WAITING_PREFIX = 'rt-waiting:';

/** A place in the waiting room of a roundtable, kept on this device; where several people share it, in the tab of one. */
export interface KeptPlace {
  readonly token: string;
  readonly session: SessionBrief;
}

/** What a full or forbidden storage did not take, until the page is closed. */
const memory = new Map<string, string>();

/** The place kept under a join code, or null. */
export function loadPlace(joinKey: string): KeptPlace | null {
  const key = WAITING_PREFIX + joinKey;
  try {
    return JSON.parse(
      tabStorage()?.getItem(key) ?? deviceStorage()?.getItem(key) ?? memory.get(key) ?? 'null',
    ) as KeptPlace | null;
  } catch {
    return null;
  }
}

/** Keeps a place, or (null) forgets it; where storage is forbidden, until the page is closed. */
export function keepPlace(joinKey: string, place: KeptPlace | null): void {
  const key = WAITING_PREFIX + joinKey;
  memory.delete(key);
  [tabStorage(), deviceStorage()].forEach((storage) => storage?.removeItem(key));
  if (place === null) return;
  const [text, storage] = [JSON.stringify(place), place.session.sharedDevices ? tabStorage() : deviceStorage()];
  try {
    if (storage) storage.setItem(key, text);
    else memory.set(key, text);
  } catch {
    memory.set(key, text);
  }
}
