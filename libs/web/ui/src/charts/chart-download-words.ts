import { createWords } from '@rt/words';

import catalogue from './chart-download.words.en-GB.json';

/** Words of the buttons below a chart: they come with them. */
export const t = createWords(catalogue);
