import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { inRound } from '@rt/web/data';
import { phoneFormNow } from '@rt/web/kinds/phone';

import { isAnswer } from '../now/is-answer';
import { isKept } from '../session/keep-apart';
import {
  answersKept,
  type Asked,
  forgetStood,
  keepAnswers,
  keepReceipt,
  type KeptAnswer,
  type Receipt,
} from '../session/own-store';
import type { Seat } from '../session/seat-keys';

/** Keeps own answers until the seat is left on this device, which may have been in another tab. */
export function keepOwnOf(
  seat: Seat,
  activities: readonly ActivityView[],
  own: Readonly<Record<string, OwnAnswer | undefined>>,
): void {
  if (isKept(seat)) keepOwnAnswers(seat, activities, own);
}

/** Answers and code may arrive late: until then the device keeps what it has, also of another round. */
export function keepOwnAnswers(
  seat: Seat,
  activities: readonly ActivityView[],
  own: Readonly<Record<string, OwnAnswer | undefined>>,
): void {
  const toldNow = (activity: ActivityView) => inRound(own[activity.id], activity);
  forgetStood(seat, (receipt) => isReset(receipt, activities));
  for (const activity of activities) keepEntries(seat, activity, toldNow(activity));
  const before = answersKept(seat);
  const now = activities.flatMap((activity) => {
    const kept = before.find((one) => one.activityId === activity.id && !isGone(one, activity));
    const told = toldNow(activity);

    return told ? keptNow(activity, told.answer, kept) : (kept ?? []);
  });
  if (now.length > 0 || before.length > 0) keepAnswers(seat, now);
}

/** True of an entry whose round is gone, also while its question is not asked anew. */
function isReset(receipt: Receipt, activities: readonly ActivityView[]): boolean {
  const activity = activities.find(({ id }) => id === receipt.activityId);

  return !activity || isGone(receipt, activity);
}

/** A round stands beside a later one where that is asked as a further one; elsewhere it was reset, or is not the present one any more. */
function isGone({ round, roundNo = 1 }: Asked, now: ActivityView): boolean {
  return round !== undefined && round !== now.round && roundNo >= (now.roundNo ?? 1);
}

/** Proof of authorship from the moment of sending, with the outcome, since no link remains after the session. */
function keepEntries(
  seat: Seat,
  { id: activityId, question, round, roundNo }: ActivityView,
  own: OwnAnswer | undefined,
): void {
  if (own) forgetTakenBack(seat, activityId, own);
  for (const { id: _id, receipt, text, kept, mark, ...told } of own?.entries ?? []) {
    if (!receipt) continue;
    // What is on the screen now is not there once the session is over.
    const stood = { ...told, ...(mark === 'answered' ? { mark } : {}) };
    keepReceipt(seat, {
      ...{ secret: receipt, title: question, body: text, activityId, round, roundNo, stood },
      ...(kept ? {} : { entry: true }),
    });
  }
}

function forgetTakenBack(seat: Seat, activityId: string, { answer, entries }: OwnAnswer): void {
  // Just after an answer was taken, nothing is told yet of what stands in it.
  if (entries === undefined && answer !== null) return;
  const told = (entries ?? []).map(({ receipt }) => receipt);
  forgetStood(seat, (one) => one.activityId === activityId && !told.includes(one.secret));
}

function keptNow(
  activity: ActivityView,
  answer: OwnAnswer['answer'],
  kept: KeptAnswer | undefined,
): KeptAnswer | readonly [] {
  if (!isAnswer(answer)) return [];
  const form = phoneFormNow(activity.kind);
  if (form === null) return kept ?? [];

  const { id: activityId, question, config, round, roundNo } = activity;
  const words = form.describe(config, answer);

  return { activityId, question, words, round, roundNo, ...(form.writes && { wrote: true }) };
}
