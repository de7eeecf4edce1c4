import type { KnownRoom } from '@rt/web/data';

import type { Participation } from './participation-store';
import { readJson, tabStorage, writeJson } from './tab-storage';

const KEY = 'rt-room';

/** What a seat knew of its room. The times in it count from `origin`, when that page began (ms since 1970). */
interface KeptRoom {
  readonly token: string;
  readonly origin: number;
  readonly known: KnownRoom;
}

/** Keeps what is known of the room in this tab alone: another seat on this device, and a later visit, do not find it. */
export function keepRoom({ token }: Participation, live: KnownRoom): void {
  const { room, own, heardAt, clockOffsetMs } = live;
  if (room === null) return;
  const kept: KeptRoom = { token, origin: performance.timeOrigin, known: { room, own, heardAt, clockOffsetMs } };
  // Where that takes nothing, a page without a network waits for it.
  writeJson(tabStorage(), KEY, kept);
}

/** What this seat knew before the page was loaded anew, its times counted from the start of this page; null without. */
export function keptRoom({ token }: Participation): KnownRoom | null {
  const kept = readJson<KeptRoom>(tabStorage(), KEY);

  return kept?.token === token ? since(kept, performance.timeOrigin) : null;
}

export function forgetRoom(): void {
  writeJson(tabStorage(), KEY, null);
}

function since({ origin, known }: KeptRoom, now: number): KnownRoom {
  const earlier = origin - now;
  const heardAt = Object.fromEntries(Object.entries(known.heardAt).map(([id, at]) => [id, at + earlier]));

  return { ...known, heardAt, clockOffsetMs: known.clockOffsetMs - earlier };
}
