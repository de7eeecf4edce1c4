import type { OwnAnswer } from '@rt/contracts/plain';
import type { KindAnswer } from '@rt/kinds';

/** An answer of the kind itself: neither none nor an abstention. */
export function isAnswer(answer: OwnAnswer['answer'] | undefined): answer is KindAnswer {
  return answer !== null && answer !== undefined && !('abstain' in answer);
}
