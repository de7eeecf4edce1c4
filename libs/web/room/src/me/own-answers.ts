import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { phoneFormNow } from '@rt/web/kinds/phone';

import { isAnswer } from '../now/answer-form';
import { answersKept, keepAnswers, type KeptAnswer } from '../session/own-store';

/** Keeps own answers in words on this device, those of kinds whose code is not there yet as they were kept before. */
export function keepOwnAnswers(
  roundtableId: string,
  activities: readonly ActivityView[],
  own: Readonly<Record<string, OwnAnswer | undefined>>,
): void {
  const before = answersKept(roundtableId);
  const now = activities.flatMap((activity): KeptAnswer | [] => {
    const kept = before.find(({ activityId }) => activityId === activity.id);
    // The own answers come after the state: until then the phone keeps what it has.
    if (own[activity.id] === undefined) return kept ?? [];
    const answer = own[activity.id]?.answer;
    if (!isAnswer(answer ?? null)) return [];
    const form = phoneFormNow(activity.kind);
    const words = form && answer && isAnswer(answer) ? form.describe(activity.config, answer) : undefined;
    return words === undefined ? (kept ?? []) : { activityId: activity.id, question: activity.question, words };
  });
  if (now.length > 0 || before.length > 0) keepAnswers(roundtableId, now);
}
