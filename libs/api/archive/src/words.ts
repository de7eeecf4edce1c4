import { createWords } from '@rt/words';

import { archive } from './words.en-GB.json';

/** Words of the public pages that the server writes. */
export const t = createWords(archive);
