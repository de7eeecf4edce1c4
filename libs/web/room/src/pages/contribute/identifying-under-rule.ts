import { isRule, isUnattributed } from '@rt/domain/attribution';

import { identifyingPassages } from './identifying-passages';

/** What in a text may say who somebody is, where nobody is to be named under the rule; nothing under any other. */
export function identifyingUnderRule(rule: string, text: string): readonly string[] {
  return isRule(rule) && isUnattributed(rule) ? identifyingPassages(text) : [];
}

/** The places for a sentence: '“Dr Ada”, “07700 900123”'. */
export function inQuotes(places: readonly string[]): string {
  return places.map((place) => `“${place}”`).join(', ');
}
