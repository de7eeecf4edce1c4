import { createWords } from '@rt/words';

import { files } from '../words.en-GB.json';

/** The words that stand in the files. */
export const t = createWords(files);
