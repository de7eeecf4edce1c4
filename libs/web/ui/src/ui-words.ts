import { createWords } from '@rt/words';

import { ui } from './words.en-GB.json';

export const t = createWords(ui);
