import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { PauseActivityRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Holds an open activity: nothing is taken and its clock stands. Or lets it go on with the time that was left. */
@Injectable()
export class PauseActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, body: PauseActivityRequest): Promise<SessionBody> {
    const verb = body.paused ? 'pause' : 'resume';
    const act = { actor, roundtableId, activityId, epoch: body.epoch, verb: `${verb}-activity` as const };
    await this.act.run(act, async (roundtable) => {
      allowWhileLive(roundtable);

      return (await this.activities.pause(roundtableId, activityId, verb)) ? {} : null;
    });

    return this.sessions.find(roundtableId);
  }
}
