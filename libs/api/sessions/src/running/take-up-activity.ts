import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

@Injectable()
export class TakeUpActivity {
  constructor(
    private readonly sessions: SessionsQueries,
    private readonly activities: ActivityMoves,
    private readonly act: RoomAct,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, activityId, verb: 'take-up-activity' }, async (roundtable) => {
      allowWhileLive(roundtable);

      await this.activities.skip(roundtableId, activityId, false);
    });

    return this.sessions.find(roundtableId);
  }
}
