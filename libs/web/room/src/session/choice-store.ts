import type { ActivityView } from '@rt/contracts/plain';

import { type Seat, seatKey } from './seat-keys';

/** Where an unsent choice of a seat is kept in this tab. */
export function choiceKey(seat: Seat, { id, round }: Pick<ActivityView, 'id' | 'round'>): string {
  return `${seatKey('choice', seat)}:${id}:${round}`;
}

/** What a seat has chosen for a question and not sent yet; undefined without. */
export function loadChoice(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for this tab, so that loading the page again loses nothing; undefined forgets it. */
export function keepChoice(key: string, choice: unknown): void {
  try {
    if (choice === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // A full or forbidden storage: the page's memory has it.
  }
}

/** Forgets all of them: somebody else may use this device next. */
export function forgetChoices(): void {
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith('rt-choice:'))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Nothing is kept where storage is forbidden.
  }
}
