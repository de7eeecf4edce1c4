import { createWords } from '@rt/web/ui';

import catalogue from './ended.words.en-GB.json';

/** Words of the pages after a session or a place in it has ended. */
export const t = createWords(catalogue);
