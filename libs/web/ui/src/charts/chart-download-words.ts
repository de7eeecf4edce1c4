import { createWords } from '@rt/words';

import { chartDownload } from '../words.en-GB.json';

/** Words of the buttons below a chart: they come with them. */
export const t = createWords(chartDownload);
