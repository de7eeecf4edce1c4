import type { EntriesResult, KindRecord } from '@rt/domain/polling';

import { ideasBody } from './body';

/** Nothing is counted but people and dots: ideas and groups stand in the model. */
export const ideaBoardRecord: KindRecord<EntriesResult> = {
  table: (columns, result) => ({ counts: [], figures: [], models: [ideasBody(result, columns)] }),
};
