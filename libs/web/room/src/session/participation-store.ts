import type { Joined, SessionBrief } from '@rt/contracts';
import { deviceStorage } from '@rt/web/data';

import { cameByChat } from '../router';
import { JOIN_KEY_PREFIX } from './early-state';
import { isKept } from './keep-apart';
import { type Seat, seatKey } from './seat-keys';
import { dropText, keepText, readJson, tabStorage } from './tab-storage';

export interface Participation {
  /** Join code or, for people who came by a personal link, the roundtable's id: the part after /j/. */
  readonly joinKey: string;
  readonly token: string;
  readonly session: SessionBrief;
  readonly ruleAcknowledged: boolean;
  /** 'RT-2026-014': where the roundtable will stand in the archive. Known from the live session on. */
  readonly ref?: string;
  /** The own name, where the rule named authors when the place was taken. */
  readonly name?: string;
  /** It was taken by the address in the chat of an online meeting. */
  readonly online?: boolean;
  readonly ruleChanged?: boolean;
}

/** On a shared device each tab stays with its place until that is left, in whatever tab. */
export function loadParticipation(joinKey: string): Participation | null {
  const [tab, device] = [read(tabStorage(), joinKey), read(deviceStorage(), joinKey)];
  if (tab === null || isSameSeat(tab, device)) return device;

  return isKept(tab) ? tab : null;
}

export function loadOfTab(joinKey: string): Participation | null {
  return read(tabStorage(), joinKey) && loadParticipation(joinKey);
}

export function saveParticipation(participation: Participation): void {
  write(tabStorage(), participation);
  write(deviceStorage(), participation);
}

/** Keeps what is new of the place of this tab, and not over that of another person on this device. */
export function updateParticipation(participation: Participation): void {
  write(tabStorage(), participation);
  if (isSameSeat(participation, read(deviceStorage(), participation.joinKey))) write(deviceStorage(), participation);
}

/** Takes a place from this tab, and from this device where it is not that of another person. */
export function removeParticipation(participation: Participation): void {
  const key = JOIN_KEY_PREFIX + participation.joinKey;
  const device = deviceStorage();
  if (isSameSeat(participation, read(device, participation.joinKey))) device?.removeItem(key);
  dropText(key);
}

/** A participation out of the server's answer to joining. */
export function fromJoined(joined: Joined, joinKey: string): Participation {
  return {
    joinKey,
    token: joined.participantToken,
    session: joined.session,
    ruleAcknowledged: joined.ruleAcknowledged,
    name: joined.name,
    online: cameByChat(),
  };
}

/** The own name, where the rule as it stands lets it stand with a text. */
export function ownName({ name, session }: Participation): string | undefined {
  return session.asksName ? name : undefined;
}

export function isSameSeat(one: Seat, other: Seat | null): boolean {
  return other !== null && seatKey('seat', one) === seatKey('seat', other);
}

function read(storage: Storage | null, joinKey: string): Participation | null {
  const kept = readJson<Participation>(storage, JOIN_KEY_PREFIX + joinKey);

  return kept && { ...kept, joinKey };
}

function write(storage: Storage | null, participation: Participation): void {
  keepText(storage, JOIN_KEY_PREFIX + participation.joinKey, JSON.stringify(participation));
}
