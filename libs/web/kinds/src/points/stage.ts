import { pointsAllowed, type PointsConfig } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { pointsStage } from '../words.en-GB.json';

const t = createWords(pointsStage);

export const stage: KindStage<PointsConfig> = {
  hint(config) {
    const { budget, perItem, all } = pointsAllowed(config);
    const share = t(all ? 'stage.share-all' : 'stage.share-some', { budget });

    return perItem < budget ? `${share}, ${t('stage.at-most', { perItem })}` : share;
  },
};
