import { createWords } from '@rt/web/ui';

import catalogue from './rule.words.en-GB.json';

/** Words of the page on which the rule is accepted, which few see. */
export const t = createWords(catalogue);
