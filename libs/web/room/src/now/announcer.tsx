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
  const summary = now.tally === null ? '' : tallySummary(now, now.tally);
  if (before.state === 'open' && now.state === 'closed') return t('room.closed-said', { summary }).trim();
  const appeared = before.tally === null && now.tally !== null && now.state === 'closed';

  return appeared && summary !== '' ? t('room.results-said', { summary }) : null;
}
