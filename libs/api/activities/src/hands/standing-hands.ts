import { peopleByHand, tellHands } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import type { LiveActivity, StandingHands, StoredHands } from '../activity';
import { noOfRound, roundNo } from '../activity.presenter';

export function standingHands(
  activity: Pick<LiveActivity, 'kind' | 'config' | 'round' | 'formerRounds'>,
  stored: readonly StoredHands[],
): readonly StandingHands[] {
  const { kind, config } = activity;
  const { hands: rules, labels } = kinds[kind];
  return stored.map((one) => {
    const { counts, present } = one;
    const no = noOfRound(activity, one.round);
    if (!rules || counts === null || no === 0) return { ...one, told: null, people: 0 };
    const told = tellHands({ no, asked: roundNo(activity) }, labels(config), { counts, present });
    return { ...one, told, people: peopleByHand(rules, counts) };
  });
}
