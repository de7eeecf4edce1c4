import { type MultipleChoiceConfig, picksAllowed } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { multipleChoiceStage } from '../words.en-GB.json';

const t = createWords(multipleChoiceStage);

export const stage: KindStage<MultipleChoiceConfig> = {
  hint(config) {
    const { min, max } = picksAllowed(config);
    if (min === max) return t('stage.select-exact', { min });
    if (max >= config.options.length) return t('stage.select-any');

    return min <= 1 ? t('stage.select-most', { max }) : t('stage.select-between', { min, max });
  },
};
