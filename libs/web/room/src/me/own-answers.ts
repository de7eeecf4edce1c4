import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { phoneFormNow } from '@rt/web/kinds/phone';

import { isAnswer } from '../now/is-answer';
import { answersKept, keepAnswers, keepReceipt, type KeptAnswer } from '../session/own-store';

/**
 * Keeps own answers in words on this device. Own answers come after the state, and the code of a kind when it is needed:
 * until then the device keeps what it has.
 */
export function keepOwnAnswers(
  roundtableId: string,
  activities: readonly ActivityView[],
  own: Readonly<Record<string, OwnAnswer | undefined>>,
): void {
  for (const activity of activities) keepEntries(roundtableId, activity, own[activity.id]);
  const before = answersKept(roundtableId);
  const now = activities.flatMap((activity) => {
    const kept = before.find(({ activityId }) => activityId === activity.id);
    const told = own[activity.id];

    return told ? keptNow(activity, told.answer, kept) : (kept ?? []);
  });
  if (now.length > 0 || before.length > 0) keepAnswers(roundtableId, now);
}

/** What proves whose an entry is, from the moment it was sent: a host may keep it once this phone is put away. */
function keepEntries(roundtableId: string, { question }: ActivityView, told: OwnAnswer | undefined): void {
  for (const { receipt, text, kept } of told?.entries ?? []) {
    if (!receipt) continue;
    keepReceipt(roundtableId, { secret: receipt, title: question, body: text, ...(kept ? {} : { entry: true }) });
  }
}

function keptNow(
  activity: ActivityView,
  answer: OwnAnswer['answer'],
  kept: KeptAnswer | undefined,
): KeptAnswer | readonly [] {
  if (!isAnswer(answer)) return [];
  const form = phoneFormNow(activity.kind);
  if (form === null) return kept ?? [];

  const { id: activityId, question, config } = activity;

  return { activityId, question, words: form.describe(config, answer), ...(form.writes && { wrote: true }) };
}
