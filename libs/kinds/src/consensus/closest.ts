import type { Vote, VoteCounts } from '@rt/domain/opinion';
import { votesOf } from '@rt/domain/opinion';

import type { ConsensusAnswer } from './answer';
import { votesIn } from './answer';
import type { ConsensusResult } from './result';

/** Whoever voted on fewer statements, or on fewer than all that groups told of, is told no group. */
const VOTES_TO_BE_CLOSE = 7;

/**
 * The letter of the group whose told votes make a person's own likeliest; null without groups, with too few votes, and
 * where two fit alike. It is worked out where the person reads it: nobody is told which group anybody is in.
 */
export function closestGroup(
  { groups, statements }: Pick<ConsensusResult, 'groups' | 'statements'>,
  own: ConsensusAnswer,
): string | null {
  const votes = votesIn(own);
  const told = statements.filter(({ byGroup }) => byGroup !== null);
  const voted = told.filter(({ id }) => votes.has(id));
  if (groups === null || voted.length < Math.max(1, Math.min(VOTES_TO_BE_CLOSE, told.length))) return null;
  const fits = groups.map((_group, at) =>
    voted.reduce((so, { id, byGroup }) => so + likelihood(byGroup?.[at], votes.get(id)), 0),
  );
  const best = Math.max(...fits);

  return fits.filter((fit) => fit === best).length === 1 ? (groups[fits.indexOf(best)]?.letter ?? null) : null;
}

function likelihood(counts: VoteCounts | undefined, vote: Vote | undefined): number {
  return counts && vote ? Math.log((counts[vote] + 1) / (votesOf(counts) + 3)) : 0;
}
