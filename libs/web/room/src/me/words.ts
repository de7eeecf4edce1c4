import { createWords } from '@rt/web/ui';

import { me } from '../words.en-GB.json';

/** Words of the page about oneself: fetched once somebody is in the room. */
export const t = createWords(me);
