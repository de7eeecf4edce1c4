import type { KindRecord } from '@rt/domain/polling';
import { isChartText, share } from '@rt/domain/polling';

import { scaleMatrixBody } from './body';
import type { ScaleMatrixResult } from './result';

/** Counts of those who rated a statement, for whoever reads counts alone; all numbers stand in the model. */
export const scaleMatrixRecord: KindRecord<ScaleMatrixResult> = {
  table(labels, result) {
    const model = scaleMatrixBody(labels, result, true);
    const ratings = model.table.columns.findIndex(({ id }) => id === 'ratings');

    return {
      countsOf: 'ratings',
      counts: model.table.rows.flatMap((row) => {
        const [label, n] = [row[0], row[ratings]];

        return isChartText(label) && typeof n === 'number' ? [{ label, count: n, share: share(n, result.base) }] : [];
      }),
      figures: [],
      models: [model],
    };
  },
};
