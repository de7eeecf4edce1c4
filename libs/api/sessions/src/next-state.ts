import { detailOf, Refusal } from '@rt/api/platform';
import type { RoundtableStateName } from '@rt/contracts';
import { moveRoundtable, type RoundtableVerb } from '@rt/domain/scheduling';

/** The state to which a verb leads; a refusal of the domain is thrown with its sentence. */
export function nextState(
  state: RoundtableStateName,
  verb: RoundtableVerb,
  facts: Parameters<typeof moveRoundtable>[2] = {},
): RoundtableStateName {
  const move = moveRoundtable(state, verb, facts);
  if (move.ok) return move.state;
  throw new Refusal(move.refusal, detailOf(move));
}
