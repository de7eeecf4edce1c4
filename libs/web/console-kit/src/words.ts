import { createWords } from '@rt/web/ui';

import catalogue from './words.en-GB.json';

/** The words of the parts that the console's screens share. */
export const t = createWords(catalogue);
