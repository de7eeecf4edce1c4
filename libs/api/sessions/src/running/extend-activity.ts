import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { ExtendActivityRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

@Injectable()
export class ExtendActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, body: ExtendActivityRequest): Promise<SessionBody> {
    const { seconds, epoch } = body;
    const act = { actor, roundtableId, activityId, epoch, verb: 'extend-activity' as const, detail: { seconds } };
    await this.act.run(act, async (roundtable) => {
      allowWhileLive(roundtable);

      await this.activities.extend(roundtableId, activityId, seconds);
    });

    return this.sessions.find(roundtableId);
  }
}
