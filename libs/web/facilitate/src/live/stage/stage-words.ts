import type { RoomState } from '@rt/contracts/plain';

import { t } from '../../words';

/** What the stage shows, and why it is not the result that was chosen. */
export function stageWords({ session }: RoomState): string {
  const { shows = 'lobby', noResults = null, by } = session.stage ?? {};
  if (by) return t(`facilitate.stage-by-${by}`);
  if (noResults) return t(`facilitate.stage-${noResults}`);
  return t(`facilitate.stage-${shows}`);
}
