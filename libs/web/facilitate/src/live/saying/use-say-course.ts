import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { useAnnounce } from '@rt/web/console-kit';
import { useEffect, useRef } from 'react';

import { t } from '../../words';
import { roundOf } from '../asking/rounds';
import { stageWords } from '../stage/stage-words';
import type { Controls } from '../use-controls';

interface Standing {
  readonly room: RoomState;
  readonly current: ActivityView | null;
}

/** Announces what another host or the clock has done; an act announces itself. */
export function useSayCourse(room: RoomState, current: ActivityView | null, { isOwn }: Pick<Controls, 'isOwn'>): void {
  const announce = useAnnounce();
  const before = useRef<Standing>({ room, current });
  useEffect(() => {
    const now = { room, current };
    const said = [questionSaid(before.current, now, isOwn), stageSaid(before.current, now)].filter(
      (one) => one !== null,
    );
    before.current = now;
    if (said.length > 0) announce(said.join('. '));
  }, [room, current, announce, isOwn]);
}

function questionSaid(
  { current: before }: Standing,
  { current: now }: Standing,
  isOwn: Controls['isOwn'],
): string | null {
  if (now === null) return null;
  if (before?.id !== now.id) return t('facilitate.now-asked', { question: now.question });
  if (before.state === 'ready' && now.state === 'open') return t('facilitate.voting-open');
  if (before.state === 'open' && now.state === 'closed') return t('facilitate.voting-closed');
  return now.state !== 'open' || isOwn(now) ? null : goesOn(before, now);
}

/** It is open once more, or has paused or gone on. */
function goesOn(before: ActivityView, now: ActivityView): string | null {
  if (before.state === 'closed')
    return before.round === now.round
      ? t('facilitate.opened-again')
      : t('facilitate.asked-again', { round: roundOf(now) });
  if (!before.paused === !now.paused) return null;
  return t(now.paused ? 'facilitate.paused-now' : 'facilitate.pause-end-now');
}

/** Announces a blank screen, its return, a question before it opens, the result and the list of open questions. */
function stageSaid(before: Standing, now: Standing): string | null {
  const isSame = before.current?.id === now.current?.id;
  const turned = isOnStage(before, 'blank') !== isOnStage(now, 'blank');
  const showed =
    isSame &&
    (['preview', 'results', 'open-questions'] as const).some(
      (what) => isOnStage(before, what) !== isOnStage(now, what),
    );
  return turned || showed ? t('facilitate.stage-now', { stage: stageWords(now.room) }) : null;
}

function isOnStage({ room }: Standing, what: 'blank' | 'preview' | 'results' | 'open-questions'): boolean {
  return room.session.stage?.shows === what;
}
