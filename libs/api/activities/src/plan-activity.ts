import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, refuse, unwrap } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ActivityBody, CreateActivity } from '@rt/contracts';
import { checkActivity } from '@rt/domain/polling';
import { v7 as uuidv7 } from 'uuid';

import { ACTIVITY_WRITERS, allowPlanning } from './activities.policy';
import { ActivitiesRepository } from './activities.repository';
import { presentActivity } from './activity.presenter';
import { RoomRevisions } from './room-revisions';

/** Adds an activity at the end of the plan. In a running session it is ready at once. */
@Injectable()
export class PlanActivity {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly revisions: RoomRevisions,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  async run(actor: Actor, input: { roundtableId: string; body: CreateActivity }): Promise<ActivityBody> {
    return this.database.transaction(async () => {
      const { roundtableId } = input;
      const { agendaItemId = null, ...planned } = input.body;

      await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_WRITERS);
      const roundtable = await this.roundtables.lockState(roundtableId);
      allowPlanning(roundtable.state);

      const { hostLiveView: _ofTheRoundtable, ...draft } = unwrap(checkActivity(planned, roundtable.rule));
      if (agendaItemId !== null) await this.needAgendaItem(roundtableId, agendaItemId);

      const id = uuidv7();
      const { orgId, programmeId } = roundtable;
      const position = await this.activities.nextPosition(roundtableId);
      const plan = { ...draft, id, orgId, roundtableId, agendaItemId, position, configVersion: 1, amended: false };
      await this.activities.insert(plan, roundtable.state === 'live' ? 'ready' : 'draft');
      await this.audit.record({
        actor,
        verb: 'plan-activity',
        subjectType: 'activity',
        subjectId: id,
        roundtableId,
        programmeId,
      });

      await this.revisions.raiseSession(roundtableId, orgId);

      const stored = (await this.activities.find(id)) ?? refuse('not-found');
      return presentActivity(stored, false);
    });
  }

  private async needAgendaItem(roundtableId: string, agendaItemId: string): Promise<void> {
    if (!(await this.activities.hasAgendaItem(roundtableId, agendaItemId))) {
      refuse('invalid', { field: 'agendaItemId', message: 'This agenda item is not one of this roundtable.' });
    }
  }
}
