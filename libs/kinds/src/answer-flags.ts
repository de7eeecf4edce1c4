import type { ActivityKind, BoardKind } from './names';
import { BOARD_KINDS } from './names';
import { kinds } from './registry';

/** What organisers can say of the answers to a question. */
export type AnswerFlag = (typeof FLAGS)[number];

const FLAGS = ['allowChange', 'allowAbstain'] as const;

/**
 * What of it there is to say for a kind. A board has no form with a button to abstain: whoever would rather not say writes nothing. Where the room reads texts,
 * each is one of its own: a further one changes no answer, and its author can always take it back.
 */
export function answerFlags(kind: ActivityKind): readonly AnswerFlag[] {
  const isOffered = { allowChange: kinds[kind].entries?.board === undefined, allowAbstain: !isBoard(kind) };

  return FLAGS.filter((flag) => isOffered[flag]);
}

/** Whether people may abstain where a plan says so: off where there is no such choice, as plans of before may say. */
export function mayAbstain(kind: ActivityKind, { allowAbstain }: { readonly allowAbstain: boolean }): boolean {
  return allowAbstain && !isBoard(kind);
}

function isBoard(kind: ActivityKind): kind is BoardKind {
  return BOARD_KINDS.some((name) => name === kind);
}
