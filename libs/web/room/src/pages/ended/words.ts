import { createWords } from '@rt/web/ui';

import { ended } from '../../words.en-GB.json';

/** Words of the pages after a session or a place in it has ended. */
export const t = createWords(ended);
