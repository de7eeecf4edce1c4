import type { RoomState } from '@rt/contracts/plain';
import { useEffect, useRef } from 'react';

import { isTyping, useSay } from '../../page';
import { navigate, roomPath } from '../../router';
import { t } from '../../words';

type Room = RoomState | null;

interface Seen {
  readonly room: Room;
  readonly shown: string | null;
  readonly apart: boolean;
  readonly asked: string | null;
  /** What it asked was open then, or has not been seen closed since. */
  readonly open: boolean;
  /** The current question, once it was said that it is new, until it closes. */
  readonly told: string | null;
}

/** The addressed activity, else the current one; an open one with a draft, or at own pace, stays on the page. */
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
    else if (hasNews(was, now, room)) say(t('room.next-open', { question: find(room, current)?.question ?? '' }));
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
  const told = open ? was.told : null;
  if (was.shown !== shown || (!open && (closes || was.asked === current)))
    return { ...was, room, shown, asked: current, open, told };

  return { ...was, room, told: open && isAsked(was, current) ? current : told };
}

/** Not on the page, and since that began either chosen or opened: it is new to whoever is there. */
function isAsked({ shown, asked, open }: Seen, current: string | null): boolean {
  return shown !== current && (asked !== current || !open);
}

/** The question on the page is gone, or closed while the room asks something else than as the page began to show it. */
function isOver({ shown, asked, open }: Seen, room: RoomState): boolean {
  const current = currentOf(room);
  const { state = 'ready' } = find(room, shown) ?? {};

  return state === 'ready' || (state !== 'open' && (asked !== current || (!open && isOpen(room, current))));
}

/** A new one is asked; of several that people answer at their own pace, another one that is looked at is none. */
function hasNews(was: Seen, { told }: Seen, { session }: RoomState): boolean {
  const isKnown = session.stageView === 'open-questions' && isOpen(was.room, session.currentActivityId);

  return told !== null && told !== was.told && !isKnown;
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
