import { createWords } from '@rt/words';

import catalogue from './words.en-GB.json';

/** Words for what no server said. */
export const t = createWords(catalogue);
