import type { KindRecord } from '@rt/domain/polling';
import { share } from '@rt/domain/polling';

import { rankingBody } from './body';
import type { RankingResult } from './result';

/** Counts of first choices for whoever reads counts alone; all numbers stand in the model. */
export const rankingRecord: KindRecord<RankingResult> = {
  table(labels, result) {
    const textOf = (id: string) => labels.find((label) => label.id === id)?.text ?? id;
    const options = [...result.options].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));

    return {
      countsOf: 'first-choices',
      counts: options.map(({ id, firstChoices }) => ({
        label: textOf(id),
        count: firstChoices,
        share: share(firstChoices, result.base),
      })),
      figures: [],
      models: [rankingBody(labels, result, { settled: true, own: null })],
    };
  },
};
