import type { AskingActRequest, SessionBody, SetStageViewRequest } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { useRef } from 'react';

/** What the console shows of the session, as an act says on what it was decided; nothing before the room was heard. */
export type Seen = Pick<SetStageViewRequest, 'from' | 'fromView' | 'fromBy'>;

/** What an act of this host has made of the session; what it left to the server to choose is left out. */
export type Made = Seen;

interface Own {
  readonly made: Made;
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
  const own = useRef<Own | null>(null);
  return {
    seen: () => {
      if (room === null) return {};
      if (own.current !== null && own.current.revision > room.revision) return own.current.made;
      return seenIn(room);
    },
    made: ({ revision }, made) => {
      own.current = { made, revision };
    },
  };
}

function seenIn({ session }: RoomState): Seen {
  const { currentActivityId, stageView, host } = session;
  return { from: currentActivityId, fromView: stageView, fromBy: host?.stageBy ?? null };
}

/** Of what was seen what an act says that asks a question, or goes to one. */
export function withoutGroups({ from, fromView }: Seen): Pick<AskingActRequest, 'from' | 'fromView'> {
  return { ...(from === undefined ? {} : { from }), ...(fromView === undefined ? {} : { fromView }) };
}
