import { type WordCloudConfig, wordsAllowed } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { wordCloudStage } from '../words.en-GB.json';

const t = createWords(wordCloudStage);

export const stage: KindStage<WordCloudConfig> = {
  hint: (config) => t('stage.write-words', { most: wordsAllowed(config) }),
};
