import { isUnattributed, type Rule } from '@rt/domain/attribution';

import { identifyingPassages } from './identifying-passages';
import { t } from './words';

/** What in a text may say who somebody is, where nobody is to be named under the rule; nothing under any other. */
export function identifyingUnderRule(rule: Rule, text: string): readonly string[] {
  return isUnattributed(rule) ? identifyingPassages(text) : [];
}

/** The places for a sentence: '“Dr Ada”, “07700 900123”'. */
export function inQuotes(places: readonly string[]): string {
  return places.map((place) => `“${place}”`).join(', ');
}

/** What is said before an answer is sent whose words may say who somebody is; null where there is nothing to say. */
export function nameWarning(rule: Rule, words: string): string | null {
  const places = identifyingUnderRule(rule, words);

  return places.length > 0 ? t('room.answer-telling', { places: inQuotes(places) }) : null;
}
