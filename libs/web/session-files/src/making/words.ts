import { createWords } from '@rt/words';

import catalogue from './files.words.en-GB.json';

/** The words that stand in the files. */
export const t = createWords(catalogue);
