import type { Joined, SessionBrief } from '@rt/contracts';
import { deviceStorage } from '@rt/web/data';

import { forgetChoices } from './choice-store';
import { JOIN_KEY_PREFIX } from './early-state';
import { forgetRoom } from './kept-room';
import { KEPT, seatKey } from './seat-keys';

/** A place in one roundtable, kept on this device. */
export interface Participation {
  /** Join code or, for people who came by a personal link, the roundtable's id: the part after /j/. */
  readonly joinKey: string;
  readonly token: string;
  readonly session: SessionBrief;
  readonly ruleAcknowledged: boolean;
  /** 'RT-2026-014': where the roundtable will stand in the archive. Known from the live session on. */
  readonly ref?: string;
  /** Another rule was accepted before. */
  readonly ruleChanged?: boolean;
}

const memory = new Map<string, string>();

/** The participation kept under a join key, or null. */
export function loadParticipation(joinKey: string): Participation | null {
  try {
    const kept = JSON.parse(read(JOIN_KEY_PREFIX + joinKey) ?? 'null') as Omit<Participation, 'joinKey'> | null;

    return kept && { ...kept, joinKey };
  } catch {
    return null;
  }
}

/** Keeps a participation; where storage is forbidden, until the page is closed. */
export function saveParticipation(participation: Participation): void {
  const text = JSON.stringify(participation);
  memory.set(JOIN_KEY_PREFIX + participation.joinKey, text);
  try {
    deviceStorage()?.setItem(JOIN_KEY_PREFIX + participation.joinKey, text);
  } catch {
    // A full or forbidden storage: the page's memory has it.
  }
}

/** Forgets a place and everything of it on this device. */
export function forgetParticipation(participation: Participation): void {
  const { joinKey } = participation;
  for (const key of [JOIN_KEY_PREFIX + joinKey, ...KEPT.map((what) => seatKey(what, participation))]) {
    memory.delete(key);
    deviceStorage()?.removeItem(key);
  }
  forgetChoices();
  forgetRoom();
}

/** True when the session has been held: a place that ends then has been lost by nobody. */
export function isOver(state: string): boolean {
  return state === 'closed' || state === 'published';
}

/** A participation out of the server's answer to joining. */
export function fromJoined(joined: Joined, joinKey: string): Participation {
  return {
    joinKey,
    token: joined.participantToken,
    session: joined.session,
    ruleAcknowledged: joined.ruleAcknowledged,
  };
}

function read(key: string): string | null {
  return deviceStorage()?.getItem(key) ?? memory.get(key) ?? null;
}
