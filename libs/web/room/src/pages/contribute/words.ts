import { createWords } from '@rt/web/ui';

import { contribute } from '../../words.en-GB.json';

/** Words of the page on which people write: fetched by those who do. */
export const t = createWords(contribute);
