import type { AskingActRequest, SessionBody, SetStageViewRequest } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { useRef } from 'react';

/** What the console shows of the session, as an act says on what it was decided; nothing before the room was heard. */
export type Seen = Pick<SetStageViewRequest, 'from' | 'fromView' | 'fromBy'>;

/** What an act of this host has made of the session; what it left to the server to choose is left out. */
export type Made = Seen;

interface Own<T> {
  readonly made: T;
  /** The session's revision after it, at the least: once the room tells of it, the room is what counts. */
  readonly revision: number;
}

export interface SeenByHost {
  seen(): Seen;
  /** Keeps what an act has done, until the room tells of it: quick presses of one host are no conflict with each other. */
  made(done: Pick<SessionBody, 'revision'>, made: Made): void;
}

/** What this host has seen of the session, or has done to it a moment ago. */
export function useSeen(room: RoomState | null): SeenByHost {
  const { untold, made } = useOwn<Made>(room?.revision ?? 0);
  return { seen: () => (room === null ? {} : (untold()?.made ?? seenIn(room))), made };
}

/** What an act of this host has made of the session, as long as the room, of this revision, has not told of it. */
export function useOwn<T>(revision: number) {
  const own = useRef<Own<T> | null>(null);
  return {
    untold: () => (own.current !== null && own.current.revision > revision ? own.current : null),
    made: (done: Pick<SessionBody, 'revision'>, made: T) => {
      own.current = { made, revision: done.revision };
    },
  };
}

function seenIn({ session }: RoomState): Seen {
  const { currentActivityId, stageView, host } = session;
  return { from: currentActivityId, fromView: stageView, fromBy: host?.stageBy ?? null };
}

export function withoutGroups({ from, fromView }: Seen): Pick<AskingActRequest, 'from' | 'fromView'> {
  return { ...(from === undefined ? {} : { from }), ...(fromView === undefined ? {} : { fromView }) };
}
