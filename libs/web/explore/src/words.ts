import { createWords } from '@rt/web/ui';

import messages from './words.en-GB.json';

export const t = createWords(messages);
