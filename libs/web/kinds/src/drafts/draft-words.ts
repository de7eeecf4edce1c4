import { createWords } from '@rt/web/ui';

import { draft } from '../words.en-GB.json';

/** Words of what is checked and told of any draft. */
export const t = createWords(draft);
