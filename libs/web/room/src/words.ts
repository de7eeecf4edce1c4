import { createWords } from '@rt/web/ui';

import catalogue from './words.en-GB.json';

/** Words of the participant's pages. */
export const t = createWords(catalogue);

/** Ids that are put together from a name of the contracts; an unknown name gives the name itself. */
export function named(prefix: 'appear' | 'rule', name: string): string {
  const id = `room.${prefix}-${name}`;

  return id in catalogue ? t(id as keyof typeof catalogue) : name;
}
