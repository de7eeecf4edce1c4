import { sameWordsOf } from './resembling';
import { isUnattributed, type Rule } from './rule';

export interface ToldOfWaiting {
  readonly name: boolean;
  /** Type of organisation, place, and the way in. */
  readonly said: boolean;
}

/**
 * Who wants to come in is no secret from the host under the Chatham House Rule, but nobody is asked for a name there; where
 * the host is not to know who takes part, only that somebody waits is told.
 */
export function toldOfWaiting(rule: Rule): ToldOfWaiting {
  return { name: !isUnattributed(rule), said: rule !== 'anonymous_to_organiser' };
}

/**
 * Tells of given names which are those of somebody invited: every word of it, titles left out. A like one is looked at by
 * hand. The names of the invited are read once, however long the line is.
 */
export function listOfInvited(invited: readonly string[]): (given: string) => boolean {
  const names = new Set(invited.map(sameWordsOf).filter((words) => words !== ''));
  return (given) => names.has(sameWordsOf(given));
}
