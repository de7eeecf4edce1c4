import { isSameName } from './resembling';
import { isUnattributed, type Rule } from './rule';

/** What the host is told of somebody who waits to be let in. */
export interface ToldOfWaiting {
  /** The name that was given. */
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

/** True where the given name is that of somebody invited: every word of it, titles left out. A like one is looked at by hand. */
export function isOnList(given: string | null, invited: readonly string[]): boolean {
  return given !== null && invited.some((name) => isSameName(given, name));
}
