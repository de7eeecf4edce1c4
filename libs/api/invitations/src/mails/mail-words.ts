import { createWords } from '@rt/words';

import catalogue from './mail.words.en-GB.json';

/** Words of the mails about a roundtable. */
export const t = createWords(catalogue);
