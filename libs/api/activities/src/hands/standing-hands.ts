import { peopleByHand, tellHands } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import type { LiveActivity, StandingHands, StoredHands } from '../activity';

/** Raised hands of an activity with what is told of them, in the words of its question as they stand. */
export function standingHands(
  { kind, config, round, formerRounds }: Pick<LiveActivity, 'kind' | 'config' | 'round' | 'formerRounds'>,
  stored: readonly StoredHands[],
): readonly StandingHands[] {
  const { hands: rules, labels } = kinds[kind];
  const rounds = [...formerRounds, round];
  return stored.map((one) => {
    const { counts, present } = one;
    const no = rounds.indexOf(one.round) + 1;
    if (!rules || counts === null || no === 0) return { ...one, told: null, people: 0 };
    const told = tellHands({ no, asked: rounds.length }, labels(config), { counts, present });
    return { ...one, told, people: peopleByHand(rules, counts) };
  });
}
