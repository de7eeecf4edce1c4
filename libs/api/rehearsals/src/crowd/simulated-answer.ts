import type { ActivityView } from '@rt/contracts';
import type { Chance } from '@rt/domain/polling';
import { isActivityKind, rehearsals, type ResponseAnswer } from '@rt/kinds';

/** An answer that a person of a rehearsal might give; undefined for a kind that this version does not know. */
export function simulatedAnswer(
  { kind, config }: Pick<ActivityView, 'kind' | 'config'>,
  chance: Chance,
): ResponseAnswer | undefined {
  return isActivityKind(kind) ? rehearsals[kind].answer(config, chance) : undefined;
}
