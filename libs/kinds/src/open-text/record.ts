import type { EntriesResult, KindRecord } from '@rt/domain/polling';

import { entriesBody, labelBodies } from '../entries-body';

/** Nothing is counted but people: the entries stand in the model. */
export const openTextRecord: KindRecord<EntriesResult> = {
  table: (_labels, result) => ({ counts: [], figures: [], models: [entriesBody(result), ...labelBodies(result)] }),
};
