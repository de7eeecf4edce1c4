import { createWords } from '@rt/web/ui';

import messages from './words.en.json';

export const t = createWords(messages);
