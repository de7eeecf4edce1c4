import { groupedBy } from '@rt/domain/text';

import type { DistinguishingStatement } from './distinguishing-statements';
import { distinguishingStatements } from './distinguishing-statements';
import type { AcrossGroups } from './figures';
import { acrossGroups } from './figures';
import type { FoundGroups, FoundUnder, GroupsBefore, Voter } from './found-groups';
import { foundGroups } from './found-groups';
import { priority } from './priority';
import type { VoteCounts } from './votes';
import { addVoteCounts, countVotes } from './votes';

export interface OpinionGroup {
  readonly letter: string;
  readonly people: number;
  readonly counts: readonly VoteCounts[];
  readonly telling: readonly DistinguishingStatement[];
}

export interface RoomOpinion {
  readonly counts: readonly VoteCounts[];
  /** Null where there are none; `found.reason` says why. */
  readonly groups: readonly OpinionGroup[] | null;
  /** Consensus over the groups; null of every statement where there are none. */
  readonly across: readonly (AcrossGroups | null)[];
  readonly priorities: readonly number[];
  readonly found: FoundGroups;
}

/** Counts of the whole room, groups and consensus. `out`: removed statements, which place people and are not named. */
export function roomOpinion(
  voters: readonly Voter[],
  statements: number,
  out: ReadonlySet<number> = new Set(),
  before: GroupsBefore | null = null,
  under: FoundUnder = {},
): RoomOpinion {
  const found = foundGroups(voters, statements, before, under);
  // Null has those who are in no group.
  const members = groupedBy(voters, ({ key }) => found.placed.get(key)?.letter ?? null);
  const countOf = (letter: string | null) =>
    countVotes(members.get(letter)?.map(({ votes }) => votes) ?? [], statements);
  const parts = (found.groups ?? []).map(({ letter, people }) => ({ letter, people, counts: countOf(letter) }));
  // Each vote is counted once: the room is its groups and those in none.
  const placed = parts.map(({ counts: part }) => part).reduce(addVoteCounts, countVotes([], statements));
  const counts = addVoteCounts(placed, countOf(null));

  return {
    counts,
    groups:
      found.groups && parts.map((part) => ({ ...part, telling: distinguishingStatements(part.counts, placed, out) })),
    across: counts.map((_of, at) =>
      acrossGroups(
        parts.map((part) => part.counts[at]),
        0,
      ),
    ),
    priorities: counts.map((of, at) => priority(of, found.extremities[at])),
    found,
  };
}
