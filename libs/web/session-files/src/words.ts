import { createWords } from '@rt/words';

import catalogue from './download-all.words.en-GB.json';

/** The words of the button and of what it tells. */
export const t = createWords(catalogue);
