import type { KindRecord } from '@rt/domain/polling';

import { rankedCounts } from '../ranked-counts';
import { pointsBody } from './body';
import type { PointsResult } from './result';

/** Counts of those who gave an option any points, for whoever reads counts alone; all numbers stand in the model. */
export const pointsRecord: KindRecord<PointsResult> = {
  table(labels, result) {
    return {
      countsOf: 'givers',
      counts: rankedCounts(labels, result, ({ givers }) => givers),
      figures: [],
      models: [pointsBody(labels, result, { settled: true, own: [] })],
    };
  },
};
