import { type ActivityView, LIVE_TIMES } from '@rt/contracts/plain';
import { inRound } from '@rt/web/data';
import { useEffect } from 'react';

import { useRoom } from '../session/room-context';

/** Phones receive the current question only, so this polls another open one, also after each own answer. */
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
