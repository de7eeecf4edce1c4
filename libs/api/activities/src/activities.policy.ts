import { refuse } from '@rt/api/platform';
import type { RoundtableStateName } from '@rt/contracts';

/** Who plans and runs activities, who groups, merges and hides entries, and who reads; named here for what they are used for. */
export { INSIDERS as ACTIVITY_READERS, RUNNERS as ACTIVITY_WRITERS, CREW as ENTRY_SORTERS } from '@rt/api/roundtables';

const PLANNABLE: readonly RoundtableStateName[] = ['draft', 'scheduled', 'live'];

/** Activities are planned until the session has ended. */
export function allowPlanning(state: RoundtableStateName): void {
  if (!PLANNABLE.includes(state)) refuse('wrong-state', { reason: 'activities-fixed' });
}
