import { type ActivityKind, BOARD_KINDS } from '../names';
import { kinds } from '../registry';

export type AnswerFlag = (typeof FLAGS)[number];

const FLAGS = ['allowChange', 'allowAbstain'] as const;

/**
 * What of it there is to say for a kind. A board has no form with a button to abstain: whoever would rather not say writes nothing. Where the room reads texts,
 * each is one of its own: a further one changes no answer, and its author can always take it back.
 */
export function answerFlags(kind: ActivityKind): readonly AnswerFlag[] {
  const isOffered = {
    allowChange: kinds[kind].entries?.board === undefined,
    allowAbstain: !BOARD_KINDS.includes(kind),
  };

  return FLAGS.filter((flag) => isOffered[flag]);
}
