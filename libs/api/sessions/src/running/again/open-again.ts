import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { AskAgainRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../../sessions.policy';
import { SessionsQueries } from '../../sessions.queries';
import { SeenSession } from '../seen-session';

/** Lets a closed activity go on with all that was written: it is open, and the current one, at once. */
@Injectable()
export class OpenAgain {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, body: AskAgainRequest): Promise<SessionBody> {
    const { epoch, opId, ...seen } = body;
    const isRepeated = () => this.activities.wasOpenedAgainBy(activityId, opId);
    const act = { actor, roundtableId, activityId, epoch, isRepeated, verb: 'open-again' as const };
    await this.act.run(act, async (roundtable) => {
      allowWhileLive(roundtable);
      await this.seen.needForAsking(roundtableId, seen);

      await this.activities.openAgain(roundtableId, activityId, opId);
      return { currentActivityId: activityId, stageView: 'question', stageBlank: false };
    });

    return this.sessions.find(roundtableId);
  }
}
