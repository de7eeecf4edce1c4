import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, ActivityRounds, RoomAct } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import type { ActRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Sets the answers to an activity aside, so that it can be asked afresh; for some seconds they can be put back. */
@Injectable()
export class ResetActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly rounds: ActivityRounds,
    private readonly activities: ActivitiesQueries,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, { epoch }: ActRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, activityId, epoch, verb: 'reset-activity' }, async (roundtable) => {
      allowWhileLive(roundtable);
      const { state, formerRounds } = await this.activities.find(roundtableId, activityId);
      // What is kept is of the rounds before, as long as the present one is open.
      const isAside = state === 'open' && formerRounds.length > 0;
      const isKept = !isAside && (await this.activities.isKept(roundtableId, activityId));
      if (isKept) refuse('wrong-state', { reason: 'result-is-kept' });

      await this.rounds.reset(roundtableId, activityId);
    });

    return this.sessions.find(roundtableId);
  }
}
