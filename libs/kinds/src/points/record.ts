import type { KindRecord } from '@rt/domain/polling';
import { share } from '@rt/domain/polling';

import { pointsBody } from './body';
import type { PointsResult } from './result';

/** Counts of those who gave an option any points, for whoever reads counts alone; all numbers stand in the model. */
export const pointsRecord: KindRecord<PointsResult> = {
  table(labels, result) {
    const textOf = (id: string) => labels.find((label) => label.id === id)?.text ?? id;
    const options = [...result.options].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));

    return {
      countsOf: 'givers',
      counts: options.map(({ id, givers }) => ({
        label: textOf(id),
        count: givers,
        share: share(givers, result.base),
      })),
      figures: [],
      models: [pointsBody(labels, result, { settled: true, own: [] })],
    };
  },
};
