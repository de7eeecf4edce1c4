import { createWords } from '@rt/web/ui';

import { invitation } from '../../words.en-GB.json';

/** Words of the page behind a personal link: fetched by those who have one. */
export const t = createWords(invitation);
