import { NO_VOTES, priority } from '@rt/domain/opinion';
import type { ChoiceOption } from '@rt/domain/polling';
import type { ConsensusResult } from '@rt/kinds';

/** What a vote is worth on a statement of which nothing is known: as much as on one that nobody has voted on. */
const UNSEEN = priority(NO_VOTES, 0);

/** How much sooner one comes that has joined since: as by the formula one without votes beside one on which twenty were given. */
const JOINED_SINCE = 10;

/** What each question asked about when this page first saw it: no vote tells of it, and what joined since has fewer than the rest. */
const atFirst = new Map<string, ReadonlySet<string>>();

/** Notes what a question asks about where this page sees it for the first time. */
export function seeStatements(boardId: string, statements: readonly ChoiceOption[]): void {
  if (!atFirst.has(boardId)) atFirst.set(boardId, new Set(statements.map(({ id }) => id)));
}

/** What a further vote on each statement is worth: by the result where the person may see it, else by what has joined since. */
export function worthOf(boardId: string, result: ConsensusResult | null): (id: string) => number {
  if (result === null) return (id) => (atFirst.get(boardId)?.has(id) === false ? UNSEEN * JOINED_SINCE : UNSEEN);
  const told = new Map(result.statements.map((one) => [one.id, one.priority]));

  return (id) => told.get(id) ?? UNSEEN;
}
