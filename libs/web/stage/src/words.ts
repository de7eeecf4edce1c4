import { createWords } from '@rt/web/ui';

import catalogue from './words.en-GB.json';

/** Words of pairing. */
export const t = createWords(catalogue);
