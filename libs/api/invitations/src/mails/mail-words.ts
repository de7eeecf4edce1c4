import { createWords } from '@rt/words';

import catalogue from '../words.en-GB.json';

export const t = createWords(catalogue);
