import type { KindRecord } from '@rt/domain/polling';
import { isChartText, share } from '@rt/domain/polling';

import { consensusBodies } from './body';
import type { ConsensusResult } from './result';

/** How many voted on each statement, for whoever reads counts alone; all numbers stand in the models. */
export const consensusRecord: KindRecord<ConsensusResult> = {
  table(labels, result) {
    const models = consensusBodies(labels, result, { settled: true, own: null, place: null });
    const [main] = models;

    return {
      countsOf: 'votes',
      counts: (main?.table.rows ?? []).flatMap(([label, votes]) =>
        isChartText(label) && typeof votes === 'number'
          ? [{ label, count: votes, share: share(votes, result.base) }]
          : [],
      ),
      figures: [],
      models,
    };
  },
};
