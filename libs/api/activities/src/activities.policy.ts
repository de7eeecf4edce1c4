import type { AccountRole, RoundtableStateName } from '@rt/contracts';
import { refuse } from '@rt/api/platform';

/** Who plans and runs activities; `RUNNERS` of roundtables, named here for what it is used for. */
export { RUNNERS as ACTIVITY_WRITERS } from '@rt/api/roundtables';

/** Who reads the plan and the host's tallies. */
export const ACTIVITY_READERS: readonly AccountRole[] = [
  'org_admin',
  'organiser',
  'facilitator',
  'note_taker',
  'analyst',
  'observer',
];

const PLANNABLE: readonly RoundtableStateName[] = ['draft', 'scheduled', 'live'];

/** Activities are planned until the session has ended. */
export function allowPlanning(state: RoundtableStateName): void {
  if (!PLANNABLE.includes(state))
    refuse('wrong-state', { message: 'The session has ended: its activities stay as they are.' });
}
