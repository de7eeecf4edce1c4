import { useEffect, useRef } from 'react';
import type { ActivityState } from '@rt/contracts/plain';
import { tallySummary } from '@rt/web/ui';
import { isTyping, useSay } from '../page';
import { t } from '../words';

/** Says once when the question on the screen closes and once when its results appear; never each count. */
export function useQuestionNews(activity: ActivityState): void {
  const say = useSay();
  const before = useRef(activity);

  useEffect(() => {
    const sentence = questionNews(before.current, activity);
    before.current = activity;
    if (sentence !== null) say(sentence);
  }, [activity, say]);
}

/** What to say between two views of an activity, or null. */
export function questionNews(before: ActivityState, now: ActivityState): string | null {
  if (before.id !== now.id || before.round !== now.round) {
    return isTyping() ? t('room.next-open', { question: now.question }) : null;
  }
  if (now.state !== 'closed') return null;
  const summary = summaryOf(now);
  if (before.state === 'open') return t('room.closed-said', { summary }).trim();

  return before.tally === null && summary !== '' ? t('room.results-said', { summary }) : null;
}

function summaryOf(activity: ActivityState): string {
  return activity.tally === null ? '' : tallySummary(activity, activity.tally);
}
