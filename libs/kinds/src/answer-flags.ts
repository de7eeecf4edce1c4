import type { ActivityKind } from './names';
import { kinds } from './registry';

/** What organisers can say of the answers to a question. */
export type AnswerFlag = 'allowChange' | 'allowAbstain';

/**
 * What of it there is to say for a kind. On a board each text of a person is one of its own: a further one changes no answer, and its author can always take it
 * back.
 */
export function answerFlags(kind: ActivityKind): readonly AnswerFlag[] {
  return kinds[kind].entries?.board ? ['allowAbstain'] : ['allowChange', 'allowAbstain'];
}
