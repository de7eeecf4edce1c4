import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { useAnnounce } from '@rt/web/console-kit';
import { useEffect, useRef } from 'react';

import { t } from '../../words';
import { stageWords } from '../stage/stage-words';

/** Where the session stands. */
interface Standing {
  readonly room: RoomState;
  readonly current: ActivityView | null;
}

/**
 * Announces how the session goes on, also where another host or the clock has moved it: the next question, that voting opens or
 * closes, and what the stage shows. What only its own act can do, such as a reset, is said by that act.
 */
export function useSayCourse(room: RoomState, current: ActivityView | null): void {
  const announce = useAnnounce();
  const before = useRef<Standing>({ room, current });
  useEffect(() => {
    const now = { room, current };
    const said = [questionSaid(before.current, now), stageSaid(before.current, now)].filter((one) => one !== null);
    before.current = now;
    if (said.length > 0) announce(said.join('. '));
  }, [room, current, announce]);
}

function questionSaid({ current: before }: Standing, { current: now }: Standing): string | null {
  if (now === null) return null;
  if (before?.id !== now.id) return t('facilitate.now-asked', { question: now.question });
  if (before.state === 'ready' && now.state === 'open') return t('facilitate.voting-open');
  return before.state === 'open' && now.state === 'closed' ? t('facilitate.voting-closed') : null;
}

/** The screen turned blank or is so no more; for the same question also its result, which another question takes off by itself. */
function stageSaid(before: Standing, now: Standing): string | null {
  const isSame = before.current?.id === now.current?.id;
  const turned = isOnStage(before, 'blank') !== isOnStage(now, 'blank');
  const showed = isSame && isOnStage(before, 'results') !== isOnStage(now, 'results');
  return turned || showed ? t('facilitate.stage-now', { stage: stageWords(now.room) }) : null;
}

function isOnStage({ room }: Standing, what: 'blank' | 'results'): boolean {
  return room.session.stage?.shows === what;
}
