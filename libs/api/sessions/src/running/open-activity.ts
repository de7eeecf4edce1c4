import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { ActRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Opens an activity for answers and makes it the current one. */
@Injectable()
export class OpenActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, { epoch }: ActRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, activityId, epoch, verb: 'open-activity' }, async (roundtable) => {
      allowWhileLive(roundtable);

      await this.activities.open(roundtableId, activityId);
      return { currentActivityId: activityId, stageView: 'question', stageBlank: false };
    });

    return this.sessions.find(roundtableId);
  }
}
