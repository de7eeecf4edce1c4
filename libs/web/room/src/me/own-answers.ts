import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { phoneFormNow } from '@rt/web/kinds/phone';

import { isAnswer } from '../now/is-answer';
import { isKept } from '../session/keep-apart';
import { answersKept, forgetStood, keepAnswers, keepReceipt, type KeptAnswer } from '../session/own-store';
import type { Seat } from '../session/seat-keys';

/** Keeps own answers until the seat is left on this device, which may have been in another tab. */
export function keepOwnOf(
  seat: Seat,
  activities: readonly ActivityView[],
  own: Readonly<Record<string, OwnAnswer | undefined>>,
): void {
  if (isKept(seat)) keepOwnAnswers(seat, activities, own);
}

/**
 * Keeps own answers in words on this device. Own answers come after the state, and the code of a kind when it is needed:
 * until then the device keeps what it has.
 */
export function keepOwnAnswers(
  seat: Seat,
  activities: readonly ActivityView[],
  own: Readonly<Record<string, OwnAnswer | undefined>>,
): void {
  for (const activity of activities) keepEntries(seat, activity, own[activity.id]);
  const before = answersKept(seat);
  const now = activities.flatMap((activity) => {
    const kept = before.find(({ activityId }) => activityId === activity.id);
    const told = own[activity.id];

    return told ? keptNow(activity, told.answer, kept) : (kept ?? []);
  });
  if (now.length > 0 || before.length > 0) keepAnswers(seat, now);
}

/**
 * What proves whose an entry is, from the moment it was sent: a host may keep it once this phone is put away. With it what became
 * of it in the room, since after the session nobody can tell whose it was.
 */
function keepEntries(seat: Seat, { id: activityId, question }: ActivityView, own: OwnAnswer | undefined): void {
  if (own) forgetTakenBack(seat, activityId, own);
  for (const { id: _id, receipt, text, kept, mark, ...told } of own?.entries ?? []) {
    if (!receipt) continue;
    // What is on the screen now is not there once the session is over.
    const stood = { ...told, ...(mark === 'answered' ? { mark } : {}) };
    keepReceipt(seat, {
      ...{ secret: receipt, title: question, body: text, activityId, stood },
      ...(kept ? {} : { entry: true }),
    });
  }
}

function forgetTakenBack(seat: Seat, activityId: string, { answer, entries }: OwnAnswer): void {
  // Just after an answer was taken, nothing is told yet of what stands in it.
  if (entries === undefined && answer !== null) return;
  forgetStood(
    seat,
    activityId,
    (entries ?? []).map(({ receipt }) => receipt),
  );
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
