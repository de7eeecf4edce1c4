import type { KindRecord } from '@rt/domain/polling';
import type { WordsResult } from '@rt/domain/polling';
import { share } from '@rt/domain/polling';

import { cloudBody } from './body';

/** People a word, for whoever reads counts alone; what is not listed is said in the model. */
export const wordCloudRecord: KindRecord<WordsResult> = {
  table(_labels, result) {
    const counts = result.words
      .filter(({ state }) => state === undefined)
      .map(({ label, count }) => ({ label, count: count ?? 0, share: share(count ?? 0, result.base) }));

    return { countsOf: 'people', counts, figures: [], models: [cloudBody(result)] };
  },
};
