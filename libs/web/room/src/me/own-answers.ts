import type { ActivityView, OwnAnswer } from '@rt/contracts/plain';
import { deviceStorage } from '@rt/web/data';
import { phoneFormNow } from '@rt/web/kinds/phone';

import { isAnswer } from '../now/is-answer';
import { keepApart } from '../session/keep-apart';
import {
  answersKept,
  forgetOwnInMemory,
  forgetStood,
  keepAnswers,
  keepReceipt,
  type KeptAnswer,
} from '../session/own-store';
import { type Participation, seatKey } from '../session/participation-store';

/**
 * The same for a seat. Another person may have taken one on this device since, in another tab, or left it: nothing is kept over
 * theirs while this tab lies behind. Who works in it has the device again.
 */
export function keepOwnOf(
  participation: Participation,
  activities: readonly ActivityView[],
  own: Readonly<Record<string, OwnAnswer | undefined>>,
): void {
  if (!holdsDevice(participation)) {
    if (!document.hasFocus()) return;
    if (keepApart(participation)) forgetOwnInMemory();
  }
  keepOwnAnswers(participation.session.roundtableId, activities, own);
}

function holdsDevice({ token, session }: Participation): boolean {
  try {
    const storage = deviceStorage();
    const seat = storage?.getItem(seatKey(session.roundtableId)) ?? null;

    return storage === null || (seat !== null && token.startsWith(seat));
  } catch {
    return true;
  }
}

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

/**
 * What proves whose an entry is, from the moment it was sent: a host may keep it once this phone is put away. With it what became
 * of it in the room, since after the session nobody can tell whose it was.
 */
function keepEntries(
  roundtableId: string,
  { id: activityId, question }: ActivityView,
  own: OwnAnswer | undefined,
): void {
  if (own) forgetTakenBack(roundtableId, activityId, own);
  for (const { id: _id, receipt, text, kept, mark, ...told } of own?.entries ?? []) {
    if (!receipt) continue;
    // What is on the screen now is not there once the session is over.
    const stood = { ...told, ...(mark === 'answered' ? { mark } : {}) };
    keepReceipt(roundtableId, {
      ...{ secret: receipt, title: question, body: text, activityId, stood },
      ...(kept ? {} : { entry: true }),
    });
  }
}

function forgetTakenBack(roundtableId: string, activityId: string, { answer, entries }: OwnAnswer): void {
  // Just after an answer was taken, nothing is told yet of what stands in it.
  if (entries === undefined && answer !== null) return;
  forgetStood(
    roundtableId,
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
