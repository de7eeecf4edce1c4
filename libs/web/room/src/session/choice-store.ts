import type { ActivityView } from '@rt/contracts/plain';

import { type Seat, seatKey } from './seat-keys';
import { readJson, tabStorage, writeJson } from './tab-storage';

type Asked = Pick<ActivityView, 'id' | 'round'>;

/** Where an unsent choice of a seat, or what it writes on a board, is kept in this tab. */
export function choiceKey(seat: Seat, { id, round }: Asked): string {
  return `${seatKey('choice', seat)}:${id}:${round}`;
}

/** The same for the change of an answer: a choice that was never sent is none, where the answer came from another device. */
export function changeKey(seat: Seat, asked: Asked): string {
  return `${choiceKey(seat, asked)}:change`;
}

/** What a seat has chosen for a question and not sent yet; undefined without. */
export function loadChoice(key: string): unknown {
  return readJson(tabStorage(), key) ?? undefined;
}

/** Keeps a choice for this tab, so that loading the page again loses nothing; undefined forgets it. */
export function keepChoice(key: string, choice: unknown): void {
  writeJson(tabStorage(), key, choice ?? null);
}
