import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct, stageOnceClosed } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { ActRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Closes an open activity at one point in time: every acked answer is in the result, every other one was refused. */
@Injectable()
export class CloseActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, { epoch }: ActRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, activityId, epoch, verb: 'close-activity' }, async (roundtable) => {
      allowWhileLive(roundtable);

      return stageOnceClosed(await this.activities.close(roundtableId, activityId));
    });

    return this.sessions.find(roundtableId);
  }
}
