import { sameWordsOf } from './resembling';
import { isUnattributed, type Rule } from './rule';

export interface ToldOfWaiting {
  readonly name: boolean;
  /** Type of organisation, place, and the way in. */
  readonly said: boolean;
}

/** The Chatham House Rule shows who waits without asking for names; stricter rules show only that a person waits. */
export function toldOfWaiting(rule: Rule): ToldOfWaiting {
  return { name: !isUnattributed(rule), said: rule !== 'anonymous_to_organiser' };
}

/** Given names that match an invited person word by word without titles. Reads the list once. */
export function listOfInvited(invited: readonly string[]): (given: string) => boolean {
  const names = new Set(invited.map(sameWordsOf).filter((words) => words !== ''));
  return (given) => names.has(sameWordsOf(given));
}
