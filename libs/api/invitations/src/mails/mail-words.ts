import { createWords } from '@rt/words';

import catalogue from '../words.en-GB.json';

/** Words of the mails about a roundtable. */
export const t = createWords(catalogue);
