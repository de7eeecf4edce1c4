import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import { RoomAct } from '../room-act';
import { PlanningChecks } from './planning-checks';

/** Takes an activity out of the plan, as long as it was never opened. */
@Injectable()
export class DeleteActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly checks: PlanningChecks,
    private readonly activities: ActivitiesRepository,
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

        await this.activities.delete(activityId);
      },
    );
  }
}
