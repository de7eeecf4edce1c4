import type { SessionBrief } from '@rt/contracts';
import { deviceStorage } from '@rt/web/data';

export const WAITING_PREFIX = 'rt-waiting:';

/** A place in the waiting room of a roundtable, kept on this device. */
export interface KeptPlace {
  readonly token: string;
  readonly session: SessionBrief;
}

const memory = new Map<string, string>();

/** The place kept under a join code, or null. */
export function loadPlace(joinKey: string): KeptPlace | null {
  try {
    return JSON.parse(
      deviceStorage()?.getItem(WAITING_PREFIX + joinKey) ?? memory.get(joinKey) ?? 'null',
    ) as KeptPlace | null;
  } catch {
    return null;
  }
}

/** Keeps a place, or (null) forgets it; where storage is forbidden, until the page is closed. */
export function keepPlace(joinKey: string, place: KeptPlace | null): void {
  const text = JSON.stringify(place);
  memory.set(joinKey, text);
  try {
    if (place) deviceStorage()?.setItem(WAITING_PREFIX + joinKey, text);
    else deviceStorage()?.removeItem(WAITING_PREFIX + joinKey);
  } catch {
    // A full or forbidden storage: the page's memory has it.
  }
}
