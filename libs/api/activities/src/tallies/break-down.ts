import type { GroupResult, ResultByGroup } from '@rt/contracts';
import { type Division, divisions, groupIn, K_ANONYMITY, type SaidOf } from '@rt/domain/attribution';
import type { AnswerCount } from '@rt/domain/polling';
import { ABSTAIN_KEY, holdsTexts, kinds, tallyResponses } from '@rt/kinds';

import type { LiveActivity } from '../activity';

/** An answer and what whoever gave it has said at the door: in memory, while they are counted. */
export interface SaidAnswer {
  readonly answerKey: string;
  readonly said: SaidOf;
}

type Counted = Pick<LiveActivity, 'kind' | 'config'>;

/**
 * A result by group, as far as it tells of no fewer than five people. Each further seat of a device counts as one of them.
 * Texts that people wrote are told to nobody by group.
 */
export function breakDown(activity: Counted, answers: readonly SaidAnswer[], extraSeats: number): ResultByGroup[] {
  if (holdsTexts(activity.kind)) return [];
  const least = K_ANONYMITY + extraSeats;
  const given = answers.filter(({ answerKey }) => answerKey !== ABSTAIN_KEY);
  const said = given.map((answer) => answer.said);
  return divisions(said, least).map((division) => ({
    by: division.by,
    groups: groupsOf(activity, given, division, least),
  }));
}

function groupsOf(activity: Counted, given: readonly SaidAnswer[], division: Division, least: number): GroupResult[] {
  const groups: readonly (string | null)[] = [...division.groups, null];
  return groups.flatMap((group) => {
    const theirs = given.filter(({ said }) => groupIn(division, said) === group);
    return theirs.length === 0 ? [] : [resultOf(activity, group, theirs, least)];
  });
}

function resultOf(
  { kind, config }: Counted,
  group: string | null,
  answers: readonly SaidAnswer[],
  least: number,
): GroupResult {
  const { respondents, result } = tallyResponses(kind, config, countsOf(answers));
  const known = kinds[kind];
  const told = known.withoutFew?.(result, least) ?? result;
  return { group, respondents, result: (known.onlyOthers?.(told, () => false) ?? told) as object };
}

function countsOf(answers: readonly SaidAnswer[]): AnswerCount[] {
  const counts = new Map<string, number>();
  for (const { answerKey } of answers) counts.set(answerKey, (counts.get(answerKey) ?? 0) + 1);
  return [...counts].map(([answerKey, count]) => ({ answerKey, count }));
}
