import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';

import { allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import { ActivityDesk } from './activity-desk';

/** Takes an activity out of the plan, as long as it was never opened. */
@Injectable()
export class DeleteActivity {
  constructor(
    private readonly desk: ActivityDesk,
    private readonly activities: ActivitiesRepository,
  ) {}

  async run(actor: Actor, { roundtableId, activityId }: { roundtableId: string; activityId: string }): Promise<void> {
    await this.desk.act({ actor, roundtableId, verb: 'delete-activity' }, async (roundtable) => {
      const activity = await this.desk.lock(roundtableId, activityId);
      allowPlanning(roundtable.state);

      if (activity.state !== 'draft' && activity.state !== 'ready') {
        refuse('wrong-state', { message: 'This was opened already and stays in the record.' });
      }

      await this.activities.delete(activityId);
      return activityId;
    });
  }
}
