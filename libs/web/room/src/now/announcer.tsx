import type { ActivityView } from '@rt/contracts/plain';
import { useEffect, useRef } from 'react';

import { useSay } from '../page';
import { t } from '../words';
import { loadCharts } from './use-charts';

/** Says once when the question on the screen closes, opens again, and when its results appear; never each count. */
export function useQuestionNews(activity: ActivityView): void {
  const say = useSay();
  const before = useRef(activity);

  useEffect(() => {
    const earlier = before.current;
    before.current = activity;
    void questionNews(earlier, activity).then((sentence) => sentence !== null && say(sentence));
  }, [activity, say]);
}

async function questionNews(before: ActivityView, now: ActivityView): Promise<string | null> {
  if (before.id !== now.id || before.round !== now.round) return null;
  if (before.state === 'closed' && now.state === 'open') return t('room.open-again');
  if (now.state !== 'closed') return null;
  if (before.state === 'open') return t('room.closed-said', { summary: await summaryOf(now) }).trim();
  if (before.tally !== null || now.tally === null) return null;
  const summary = await summaryOf(now);

  return summary === '' ? null : t('room.results-said', { summary });
}

/** Without the code that finds the words, the news itself is still said. */
async function summaryOf(activity: ActivityView): Promise<string> {
  if (activity.tally === null) return '';
  const { kind, tally } = activity;

  return loadCharts([kind])
    .then(({ tallySummary }) => tallySummary(activity, tally))
    .catch(() => '');
}
