import { Injectable } from '@nestjs/common';
import { ActivityMoves, ActivityPlans, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { AskActivityRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';
import { SeenSession } from './seen-session';

/** Asks the room something that nobody planned: it is open and the current one at once. A repetition asks nothing more. */
@Injectable()
export class AskActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly plans: ActivityPlans,
    private readonly moves: ActivityMoves,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(actor: Actor, roundtableId: string, body: AskActivityRequest): Promise<SessionBody> {
    const { opId: activityId, from, fromView, ...asked } = body;
    await this.act.run({ actor, roundtableId, activityId, verb: 'ask-activity' }, async (roundtable) => {
      allowWhileLive(roundtable);
      const { currentActivityId } = await this.sessions.find(roundtableId);

      if (!(await this.plans.add(roundtable, activityId, asked, currentActivityId))) return null;
      await this.seen.needForAsking(roundtableId, { from, fromView });
      await this.moves.open(roundtableId, activityId);
      return { currentActivityId: activityId, stageView: 'question', stageBlank: false };
    });

    return this.sessions.find(roundtableId);
  }
}
