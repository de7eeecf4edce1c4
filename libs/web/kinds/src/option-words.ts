import { createWords } from '@rt/web/ui';

import catalogue from './option-list.words.en-GB.json';

/** Words of what the editors of all choices share. */
export const t = createWords(catalogue);
