import type { Rule } from '@rt/domain/attribution';
import { createWords } from '@rt/web/ui';

import catalogue from './words.en-GB.json';

/** Words that the room reads. */
export const t = createWords(catalogue);

/** Name of an attribution rule. */
export function ruleName(rule: Rule): string {
  return t(`stage-screen.rule-${rule}`);
}
