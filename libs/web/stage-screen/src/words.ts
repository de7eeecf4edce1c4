import { createWords } from '@rt/web/ui';

import catalogue from './words.en-GB.json';

/** Words that the room reads. */
export const t = createWords(catalogue);

/** Name of an attribution rule; an unknown one stays as it is. */
export function ruleName(rule: string): string {
  const id = `stage-screen.rule-${rule}`;

  return id in catalogue ? t(id as keyof typeof catalogue) : rule;
}
