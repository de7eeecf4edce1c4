import { createWords } from '@rt/words';

import catalogue from './words.en-GB.json';

/** The words of the library. */
export const t = createWords(catalogue);
