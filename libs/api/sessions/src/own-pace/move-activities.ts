import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct, type SessionPatch } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { SeenRequest, SessionBody, SeveralActivitiesRequest } from '@rt/contracts';

import { SeenSession } from '../running/seen-session';
import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

const VERBS = { open: 'open-activities', close: 'close-activities' } as const;

/**
 * Opens several activities at once, so that people answer at their own pace, or closes them at one point in time. The
 * stage lists all that are open; closing shows nothing.
 */
@Injectable()
export class MoveActivities {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(
    actor: Actor,
    roundtableId: string,
    move: keyof typeof VERBS,
    { activityIds, ...seen }: SeveralActivitiesRequest,
  ): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, verb: VERBS[move] }, async (roundtable) => {
      allowWhileLive(roundtable);

      return move === 'open' ? this.open(roundtableId, activityIds, seen) : this.close(roundtableId, activityIds);
    });

    return this.sessions.find(roundtableId);
  }

  private async open(
    roundtableId: string,
    activityIds: readonly string[],
    seen: SeenRequest,
  ): Promise<SessionPatch | null> {
    const [first] = await this.activities.openSeveral(roundtableId, activityIds);
    if (first === undefined) return null;
    // The session's lock comes after those of activities, as where the time of one closes it: else each would wait for the other.
    await this.seen.needForAsking(roundtableId, seen);
    return { currentActivityId: first, stageView: 'open-questions', stageBlank: false };
  }

  private async close(roundtableId: string, activityIds: readonly string[]): Promise<SessionPatch | null> {
    const closed = await this.activities.closeSeveral(roundtableId, activityIds);
    return closed.length > 0 ? {} : null;
  }
}
