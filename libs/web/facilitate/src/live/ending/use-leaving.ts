import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { useState } from 'react';

import type { Controls } from '../use-controls';

export interface Leaving {
  readonly asks: boolean;
  /** Makes another activity the current one, at once unless voting is open on this one. */
  go(activityId: string): void;
  /** Closes voting, then goes on; stays where it is when closing was refused. */
  closeFirst(): void;
  /** Goes on; people can still answer. */
  leaveOpen(): void;
  stay(): void;
}

/** People answer several at their own pace: the screen lists them, or does so again once it is blank no more. */
export function isOwnPace({ session }: Pick<RoomState, 'session'>): boolean {
  return session.stage?.shows === 'open-questions' || session.host?.listBelow === true;
}

interface Asked {
  readonly from: string;
  readonly to: string;
}

/** Asks before it leaves an open vote, unless people answer several at their own pace. */
export function useLeaving(current: ActivityView | null, controls: Controls, ownPace = false): Leaving {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = current?.state === 'open' && !ownPace ? current.id : null;
  // The question falls away when voting ends by its timer, or another facilitator goes on, while it is asked.
  const asks = asked !== null && asked.from === open;

  const go = (to: string) => {
    setAsked(null);
    void controls.choose(to);
  };
  const closeFirst = async ({ from, to }: Asked) => {
    if (await controls.close(from)) go(to);
    else setAsked(null);
  };

  return {
    asks,
    go: (to) => (open !== null && open !== to ? setAsked({ from: open, to }) : go(to)),
    closeFirst: () => void (asked && closeFirst(asked)),
    leaveOpen: () => asked && go(asked.to),
    stay: () => setAsked(null),
  };
}
