/** Votes of people on statements. The last vote of a person on a statement is the one that counts. */

/** What a person says to a statement: it is right, it is wrong, or neither. */
export type Vote = 'agree' | 'disagree' | 'pass';

export const VOTES: readonly Vote[] = ['agree', 'disagree', 'pass'];

/** How many people voted how on one statement. */
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
  const agree = new Int32Array(statements);
  const disagree = new Int32Array(statements);
  const pass = new Int32Array(statements);
  for (const row of rows) {
    for (let at = 0; at < statements; at += 1) {
      if (row[at] === 1) agree[at] += 1;
      else if (row[at] === -1) disagree[at] += 1;
      else if (row[at] === 0) pass[at] += 1;
    }
  }

  return Array.from(agree, (count, at) => ({ agree: count, disagree: disagree[at], pass: pass[at] }));
}

/** The votes of some people from those of everybody: of the rest, when `part` is what the group gave. */
export function votesWithout(all: VoteCounts, part: VoteCounts): VoteCounts {
  return { agree: all.agree - part.agree, disagree: all.disagree - part.disagree, pass: all.pass - part.pass };
}
