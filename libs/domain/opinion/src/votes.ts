/** Votes of people on statements. The last vote of a person on a statement is the one that counts. */

/** What a person says to a statement: it is right, it is wrong, or neither. */
export type Vote = 'agree' | 'disagree' | 'pass';

export const VOTES: readonly Vote[] = ['agree', 'disagree', 'pass'];

export interface VoteCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly pass: number;
}

export const NO_VOTES: VoteCounts = { agree: 0, disagree: 0, pass: 0 };

/** One person's votes, a place a statement: 1 agrees, -1 disagrees, 0 passes, `NOT_SEEN` has not voted. */
export type VoteRow = Int8Array;

export const NOT_SEEN = 2;

/** The row of somebody who has not voted on any of so many statements. */
export function emptyRow(statements: number): VoteRow {
  return new Int8Array(statements).fill(NOT_SEEN);
}

/** How many people voted on a statement, those who passed among them. */
export function votesOf({ agree, disagree, pass }: VoteCounts): number {
  return agree + disagree + pass;
}

/** The votes on each of so many statements. */
export function countVotes(rows: readonly VoteRow[], statements: number): readonly VoteCounts[] {
  // Four places a statement, by the last two bits of a vote: of thousands of people no vote is asked which it is.
  const counts = new Int32Array(statements * 4);
  for (const row of rows) {
    for (let at = 0; at < statements; at += 1) counts[at * 4 + (row[at] & 3)] += 1;
  }

  return Array.from({ length: statements }, (_, at) => ({
    agree: counts[at * 4 + 1],
    disagree: counts[at * 4 + (-1 & 3)],
    pass: counts[at * 4],
  }));
}

export function addVoteCounts(some: readonly VoteCounts[], others: readonly VoteCounts[]): readonly VoteCounts[] {
  return some.map(({ agree, disagree, pass }, at) => ({
    agree: agree + others[at].agree,
    disagree: disagree + others[at].disagree,
    pass: pass + others[at].pass,
  }));
}

/** The votes of some people from those of everybody: of the rest, when `part` is what the group gave. */
export function votesWithout(all: VoteCounts, part: VoteCounts): VoteCounts {
  return { agree: all.agree - part.agree, disagree: all.disagree - part.disagree, pass: all.pass - part.pass };
}
