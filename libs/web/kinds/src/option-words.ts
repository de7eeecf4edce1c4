import { createWords } from '@rt/web/ui';

import { optionList } from './words.en-GB.json';

/** Words of what the editors of all choices share. */
export const t = createWords(optionList);
