import { createWords } from '@rt/web/ui';

import { rule } from '../../words.en-GB.json';

/** Words of the page on which the rule is accepted, which few see. */
export const t = createWords(rule);
