import type { KindRecord } from '@rt/domain/polling';

import { rankedCounts } from '../ranked-counts';
import { rankingBody } from './body';
import type { RankingResult } from './result';

/** Counts of first choices for whoever reads counts alone; all numbers stand in the model. */
export const rankingRecord: KindRecord<RankingResult> = {
  table(labels, result) {
    return {
      countsOf: 'first-choices',
      counts: rankedCounts(labels, result, ({ firstChoices }) => firstChoices),
      figures: [],
      models: [rankingBody(labels, result, { settled: true, own: null })],
    };
  },
};
