import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import { RoomAct } from '../room-act';
import { ActivityRounds } from '../rounds/activity-rounds';
import { PlanningChecks } from './planning-checks';

/** Takes an activity out of the plan, as long as it was never opened. */
@Injectable()
export class DeleteActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly checks: PlanningChecks,
    private readonly activities: ActivitiesRepository,
    private readonly rounds: ActivityRounds,
  ) {}

  async run(actor: Actor, { roundtableId, activityId }: { roundtableId: string; activityId: string }): Promise<void> {
    await this.act.run(
      { actor, roundtableId, activityId, verb: 'delete-activity', may: ACTIVITY_WRITERS },
      async (roundtable) => {
        const activity = await this.checks.lock(roundtableId, activityId);
        allowPlanning(roundtable.state);

        const { state, formerRounds } = activity;
        if ((state !== 'draft' && state !== 'ready') || formerRounds.length > 0) {
          refuse('wrong-state', { reason: 'opened-stays' });
        }
        // Whoever has just set its answers aside can still put them back.
        if (await this.rounds.canUndo(activityId)) refuse('wrong-state', { reason: 'answers-set-aside' });

        await this.activities.delete(activityId);
      },
    );
  }
}
