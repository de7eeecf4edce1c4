import { createWords } from '@rt/words';

import { downloadAll } from './words.en-GB.json';

/** The words of the button and of what it tells. */
export const t = createWords(downloadAll);
