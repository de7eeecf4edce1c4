import { createWords } from '@rt/web/ui';

import { room } from './words.en-GB.json';

/** Words of the participant's pages. */
export const t = createWords(room);
