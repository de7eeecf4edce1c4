import { type ActivityKind, BOARD_KINDS } from '../names';
import { kinds } from '../registry';

export type AnswerFlag = (typeof FLAGS)[number];

const FLAGS = ['allowChange', 'allowAbstain'] as const;

/** Boards have no abstention, and a further text there changes no answer and can be withdrawn. */
export function answerFlags(kind: ActivityKind): readonly AnswerFlag[] {
  const isOffered = {
    allowChange: kinds[kind].entries?.board === undefined,
    allowAbstain: !BOARD_KINDS.includes(kind),
  };

  return FLAGS.filter((flag) => isOffered[flag]);
}
