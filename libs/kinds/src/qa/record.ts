import type { EntriesResult, KindRecord } from '@rt/domain/polling';

import { questionsBody } from './body';

/** Nothing is counted but people and votes: the questions stand in the model. */
export const qaRecord: KindRecord<EntriesResult> = {
  table: (labels, result) => ({ counts: [], figures: [], models: [questionsBody(result, labels, { minutes: false })] }),
};
