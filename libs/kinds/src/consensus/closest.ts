import type { Vote } from '@rt/domain/opinion';
import { passedByAll, scaleOf, votesOf } from '@rt/domain/opinion';
import { sum } from '@rt/domain/polling';

import type { ConsensusAnswer } from './answer';
import { votesIn } from './answer';
import type { ConsensusResult, Place, VotedStatement } from './result';

/** Whoever voted on fewer statements, or on fewer than all that there are, is told no group. */
const VOTES_TO_BE_PLACED = 7;

type Grouped = Pick<ConsensusResult, 'groups' | 'statements' | 'removed'>;

const NUMBERS: Readonly<Record<Vote, number>> = { agree: 1, disagree: -1, pass: 0 };

/** Computed on the phone from the published map, so that no one learns the group of a person. */
export function closestGroup({ groups, ...map }: Grouped, own: ConsensusAnswer): string | null {
  const place = placeOf(map, votesIn(own));
  if (groups === null || place === null) return null;
  const [closest] = [...groups].sort((a, b) => distance(a.middle, place) - distance(b.middle, place));

  return closest?.letter ?? null;
}

/** The reader's own place on the map of the groups; null without groups and with too few votes. It is worked out where it is read, as the group is. */
export function ownPlace({ groups, ...map }: Grouped, own: ConsensusAnswer): Place | null {
  return groups === null ? null : placeOf(map, votesIn(own));
}

/** Where a person stands, by the votes cast only, drawn out as all others are; null where these are too few. */
function placeOf({ statements, removed = 0 }: Omit<Grouped, 'groups'>, votes: ReadonlyMap<string, Vote>): Place | null {
  const told = statements.filter(({ moves }) => moves !== null);
  const voted = told.flatMap((one) => {
    const vote = votes.get(one.id);

    return vote === undefined ? [] : [{ moves: one.moves ?? [0, 0], by: NUMBERS[vote] - meanOf(one) }];
  });
  if (voted.length < Math.max(1, Math.min(VOTES_TO_BE_PLACED, told.length))) return null;
  const drawnOut = scaleOf(told.length, voted.length, passedByAll(told.length, removed));
  const along = (axis: 0 | 1) => drawnOut * voted.reduce((so, { moves, by }) => so + by * moves[axis], 0);

  return [along(0), along(1)];
}

/** The mean vote of all who are in a group. */
function meanOf({ byGroup }: VotedStatement): number {
  const groups = byGroup ?? [];
  const votes = sum(groups.map(votesOf));

  return votes === 0 ? 0 : sum(groups.map(({ agree, disagree }) => agree - disagree)) / votes;
}

function distance([x, y]: Place, [u, v]: Place): number {
  return Math.hypot(x - u, y - v);
}
