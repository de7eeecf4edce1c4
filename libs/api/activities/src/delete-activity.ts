import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';

import { ACTIVITY_WRITERS, allowPlanning } from './activities.policy';
import { ActivitiesRepository } from './activities.repository';
import { RoomRevisions } from './room-revisions';

/** Takes an activity out of the plan, as long as it was never opened. */
@Injectable()
export class DeleteActivity {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly revisions: RoomRevisions,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, input: { roundtableId: string; activityId: string }): Promise<void> {
    await this.database.transaction(async () => {
      const { roundtableId, activityId } = input;
      await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_WRITERS);
      const { orgId, programmeId, state } = await this.roundtables.lockState(roundtableId);
      const activity = await this.activities.lock(activityId);
      if (activity?.roundtableId !== roundtableId) refuse('not-found');
      allowPlanning(state);

      if (activity.state !== 'draft' && activity.state !== 'ready') {
        refuse('wrong-state', { message: 'This was opened already and stays in the record.' });
      }

      await this.activities.delete(activityId);
      await this.audit.record({
        actor,
        verb: 'delete-activity',
        subjectType: 'activity',
        subjectId: activityId,
        roundtableId,
        programmeId,
      });

      await this.revisions.raiseSession(roundtableId, orgId);
    });
  }
}
