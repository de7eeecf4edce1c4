import { createWords } from '@rt/web/ui';

import { code } from '../../words.en-GB.json';

/** Words of the page where the code is typed: fetched by those who come without a link. */
export const t = createWords(code);
