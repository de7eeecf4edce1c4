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

/** From so many people on, a host sees that they ask from one network: a room full of guests, or one person with a script. */
const MANY_FROM_ONE_NETWORK = 10;

/** How many of the waiting people come from one network; 0 for fewer than ten, which would say something about each. */
export function presentFromOneNetwork(people: number): number {
  return people >= MANY_FROM_ONE_NETWORK ? people : 0;
}
