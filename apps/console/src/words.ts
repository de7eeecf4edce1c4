import { createWords } from '@rt/web/ui';

import catalogue from './words.en-GB.json';

/** The words of the console's frame. */
export const t = createWords(catalogue);
