import { type RankingConfig, ranksAllowed } from '@rt/kinds';
import { createWords } from '@rt/words';

import type { KindStage } from '../kind-stage';
import { rankingStage } from '../words.en-GB.json';

const t = createWords(rankingStage);

export const stage: KindStage<RankingConfig> = {
  hint(config) {
    const { min, max } = ranksAllowed(config);
    if (min === max) return min === config.options.length ? t('stage.rank-all') : t('stage.rank-exact', { min });
    if (max === config.options.length) return t('stage.rank-any');

    return min <= 1 ? t('stage.rank-most', { max }) : t('stage.rank-between', { min, max });
  },
};
