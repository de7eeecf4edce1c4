import type { ScaleMatrixConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { scaleMatrixStage } from '../words.en-GB.json';

const t = createWords(scaleMatrixStage);

export const stage: KindStage<ScaleMatrixConfig> = {
  hint({ start = 1, points, lowLabel, highLabel }) {
    return t('stage.rate-each', { low: start, lowLabel, high: start + points - 1, highLabel });
  },
};
