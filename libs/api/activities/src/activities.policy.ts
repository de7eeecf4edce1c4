import { type Actor, refuse } from '@rt/api/platform';
import { CREW, holdsAt, type RoundtableFacts } from '@rt/api/roundtables';
import type { Audience } from '@rt/domain/polling';
import type { RoundtableState } from '@rt/domain/scheduling';

/** Who plans and runs activities, arranges entries, and reads results before the room or at all. */
export {
  INSIDERS as ACTIVITY_READERS,
  RUNNERS as ACTIVITY_WRITERS,
  CREW as ENTRY_SORTERS,
  CREW as HOST_READERS,
} from '@rt/api/roundtables';

/** As whom somebody with a role reads results: who runs the session or takes notes as a host, others what the room reads. */
export function audienceOf(actor: Actor, roundtable: RoundtableFacts): Extract<Audience, 'host' | 'stage'> {
  return holdsAt(actor, roundtable, CREW) ? 'host' : 'stage';
}

const PLANNABLE: readonly RoundtableState[] = ['draft', 'scheduled', 'live'];

export function allowPlanning(state: RoundtableState): void {
  if (!PLANNABLE.includes(state)) refuse('wrong-state', { reason: 'activities-fixed' });
}
