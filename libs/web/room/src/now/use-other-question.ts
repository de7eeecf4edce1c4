import { type ActivityView, LIVE_TIMES } from '@rt/contracts/plain';
import { inRound } from '@rt/web/data';
import { useEffect } from 'react';

import { useRoom } from '../session/room-context';

/**
 * Keeps the results of an open question up to date that is not the current one of the session: of what is open, phones
 * are told of the current one alone, so this page asks, when it is opened, after each own answer, and every few seconds.
 */
export function useOtherQuestion(activity: ActivityView): void {
  const { link, live } = useRoom();
  const { id, state, tally, visibility } = activity;
  const other = live.room?.session.currentActivityId !== id && state === 'open';
  const own = inRound(live.own[id], activity)?.n;
  const mayMove =
    other && (tally !== null || visibility === 'always' || (visibility === 'after_vote' && own !== undefined));
  const { refresh } = link.live;

  useEffect(() => {
    if (!mayMove) return undefined;
    refresh();
    const timer = setInterval(refresh, 2 * LIVE_TIMES.revisionsToldMs);

    return () => clearInterval(timer);
  }, [mayMove, refresh, id, own]);
}
