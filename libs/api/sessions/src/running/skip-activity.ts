import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, ActivityMoves, ActivityRounds, RoomAct, type SessionPatch } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import type { ActRequest, SessionBody } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';
import { StepInOrder } from './step-in-order';

/** Makes it a draft again, or drops an unasked further round; the session continues with what follows. */
@Injectable()
export class SkipActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly moves: ActivityMoves,
    private readonly rounds: ActivityRounds,
    private readonly activities: ActivitiesQueries,
    private readonly sessions: SessionsQueries,
    private readonly steps: StepInOrder,
  ) {}

  async run(actor: Actor, roundtableId: string, activityId: string, { epoch }: ActRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, activityId, epoch, verb: 'skip-activity' }, async (roundtable) => {
      allowWhileLive(roundtable);
      // One press beside the other would take away the way back.
      if (await this.rounds.canUndo(activityId)) refuse('wrong-state', { reason: 'answers-set-aside' });
      const { formerRounds } = await this.activities.find(roundtableId, activityId);
      if (formerRounds.length > 0) return this.rounds.goBack(roundtableId, activityId);
      const onwards = await this.onwardsFrom(roundtableId, activityId);

      await this.moves.skip(roundtableId, activityId, true);
      return onwards;
    });

    return this.sessions.find(roundtableId);
  }

  private async onwardsFrom(roundtableId: string, activityId: string): Promise<SessionPatch> {
    const { currentActivityId } = await this.sessions.find(roundtableId);
    if (currentActivityId !== activityId) return {};
    return (await this.steps.from(roundtableId, activityId, 1)) ?? { currentActivityId: null };
  }
}
