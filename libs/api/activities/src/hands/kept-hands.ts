import { type HandsTold, mayShowTally } from '@rt/domain/polling';

import type { LiveActivity } from '../activity';
import type { TallyRule } from '../tallies/tally.presenter';

/** Raised hands of a closed activity for what is kept, published and put into files: by the rule for small numbers. */
export function keptHands(
  { hands, visibility, revealed }: Pick<LiveActivity, 'hands' | 'visibility' | 'revealed'>,
  { rule, hostLiveView }: TallyRule,
): readonly HandsTold[] {
  const closed = { state: 'closed', visibility, revealed, rule, hostLiveView, audience: 'host' } as const;
  return hands.flatMap(({ told, people }) =>
    told && !mayShowTally({ ...closed, answered: people }).suppressed ? [told] : [],
  );
}
