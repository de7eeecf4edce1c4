import { createWords } from '@rt/words';

import catalogue from './words.en-GB.json';

/** Words of the public pages that the server writes. */
export const t = createWords(catalogue);
