import type { RoomState } from '@rt/contracts/plain';
import { useEffect, useRef } from 'react';

import { isTyping, useSay } from '../../page';
import { navigate, roomPath } from '../../router';
import { t } from '../../words';

type Room = RoomState | null;

/** What the page showed last, and what the room asked as the page began to show it. */
interface Seen {
  readonly room: Room;
  readonly shown: string | null;
  /** Under the address of an activity of its own. */
  readonly apart: boolean;
  readonly asked: string | null;
  /** That has been open ever since. */
  readonly open: boolean;
  /** The current question of which was said last that it is new. */
  readonly told: string | null;
}

/**
 * The activity to show: the one of the address, else the session's current one. Nobody is taken away from an open one who is
 * writing in it, or who answers several at their own pace: it goes on under its own address, and a new one is told. Once
 * it is over, the page follows the room again as soon as that asks something else.
 */
export function useWanted(room: Room, activityId: string | undefined, joinKey: string): string | null {
  const say = useSay();
  const seen = useRef<Seen>({ room: null, shown: null, apart: false, asked: null, open: false, told: null });
  const current = currentOf(room);
  const stays = activityId ? null : staysWith(room, seen.current);
  const wanted = activityId ?? stays ?? current;

  useEffect(() => {
    if (room === null) return;
    const was = seen.current;
    const now = look(was, room, wanted);
    seen.current = { ...now, apart: activityId !== undefined };
    if (activityId && isOver(now, room) && !isTyping()) navigate(roomPath(joinKey, 'now'), { replace: true });
    else if (now.told !== was.told && !isKnown(was.room, room))
      say(t('room.next-open', { question: find(room, current)?.question ?? '' }));
    if (stays) navigate(roomPath(joinKey, 'activity', stays), { replace: true, stay: true });
  });

  return wanted;
}

/** The id of the activity shown before as the current one, where it still is open and keeps the page; else null. */
function staysWith(room: Room, { shown, apart }: Seen): string | null {
  const keeps = !apart && (isTyping() || room?.session.stageView === 'open-questions');

  return keeps && shown !== currentOf(room) && isOpen(room, shown) ? shown : null;
}

function look(was: Seen, room: Room, shown: string | null): Seen {
  const current = currentOf(room);
  const open = isOpen(room, current);
  const closes = isOpen(was.room, shown) && !isOpen(room, shown);
  if (was.shown !== shown || (!open && (closes || was.asked === current)))
    return { ...was, room, shown, asked: current, open };

  return { ...was, room, told: open && was.asked !== current && shown !== current ? current : was.told };
}

/** The question on the page is gone, or closed while the room asks something else than as the page began to show it. */
function isOver({ shown, asked, open }: Seen, room: RoomState): boolean {
  const current = currentOf(room);
  const { state = 'ready' } = find(room, shown) ?? {};

  return state === 'ready' || (state !== 'open' && (asked !== current || (!open && isOpen(room, current))));
}

/** Of several that people answer at their own pace another one is looked at. */
function isKnown(before: Room, { session }: RoomState): boolean {
  return session.stageView === 'open-questions' && isOpen(before, session.currentActivityId);
}

function currentOf(room: Room): string | null {
  return room?.session.currentActivityId ?? null;
}

function find(room: Room, id: string | null) {
  return room?.activities.find((one) => one.id === id);
}

function isOpen(room: Room, id: string | null): boolean {
  return find(room, id)?.state === 'open';
}
