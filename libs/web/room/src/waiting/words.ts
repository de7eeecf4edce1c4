import { createWords } from '@rt/web/ui';

import { waiting } from '../words.en-GB.json';

/** Words of the page on which people wait to be let in: fetched by those who do. */
export const t = createWords(waiting);
