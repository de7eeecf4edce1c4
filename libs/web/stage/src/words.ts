import { createWords } from '@rt/web/ui';
import catalogue from './words.en.json';

/** Words of the stage. */
export const t = createWords(catalogue);

/** Name of an attribution rule; an unknown one stays as it is. */
export function ruleName(rule: string): string {
  const id = `stage.rule-${rule}`;

  return id in catalogue ? t(id as keyof typeof catalogue) : rule;
}
