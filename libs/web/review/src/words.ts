import { createWords } from '@rt/web/ui';

import catalogue from './words.en-GB.json';

/** The words of this lib's screens. */
export const t = createWords(catalogue);
