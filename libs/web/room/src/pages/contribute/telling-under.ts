import { isRule, isUnattributed } from '@rt/domain/attribution';

import { tellingPlaces } from './telling-places';

/** What in a text may say who somebody is, where nobody is to be named under the rule; nothing under any other. */
export function tellingUnder(rule: string, text: string): readonly string[] {
  return isRule(rule) && isUnattributed(rule) ? tellingPlaces(text) : [];
}

/** The places for a sentence: '“Dr Ada”, “07700 900123”'. */
export function inQuotes(places: readonly string[]): string {
  return places.map((place) => `“${place}”`).join(', ');
}
