import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { AskingActRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';
import { SeenSession } from './seen-session';

@Injectable()
export class OpenActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, body: AskingActRequest): Promise<SessionBody> {
    const { epoch, ...seen } = body;
    await this.act.run({ actor, roundtableId, activityId, epoch, verb: 'open-activity' }, async (roundtable) => {
      allowWhileLive(roundtable);
      await this.seen.needForAsking(roundtableId, seen);

      await this.activities.open(roundtableId, activityId);
      return { currentActivityId: activityId, stageView: 'question', stageBlank: false };
    });

    return this.sessions.find(roundtableId);
  }
}
