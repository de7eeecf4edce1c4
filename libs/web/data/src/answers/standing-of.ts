import type { OwnAnswer } from '@rt/contracts/plain';

/** What of an answer stands once it is taken: what it takes back besides is no part of it, and of some that is all. */
export function standingOf(answer: OwnAnswer['answer']): OwnAnswer['answer'] {
  if (answer === null || !('takenBack' in answer)) return answer;

  return answer.entries.length > 0 ? { ...answer, takenBack: undefined } : null;
}
