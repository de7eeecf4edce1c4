import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { ActivityBody, CreateActivity } from '@rt/contracts';
import { checkActivity } from '@rt/kinds';
import { v7 as uuidv7 } from 'uuid';

import { allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import { presentActivity } from '../activity.presenter';
import { ActivityDesk } from './activity-desk';

/** Adds an activity at the end of the plan. In a running session it is ready at once. */
@Injectable()
export class PlanActivity {
  constructor(
    private readonly desk: ActivityDesk,
    private readonly activities: ActivitiesRepository,
  ) {}

  async run(actor: Actor, input: { roundtableId: string; body: CreateActivity }): Promise<ActivityBody> {
    const { roundtableId } = input;
    const { agendaItemId = null, ...planned } = input.body;

    const id = await this.desk.act({ actor, roundtableId, verb: 'plan-activity' }, async ({ orgId, rule, state }) => {
      allowPlanning(state);

      const { hostLiveView: _ofTheRoundtable, ...draft } = unwrap(checkActivity(planned, rule));
      if (agendaItemId !== null) await this.desk.needAgendaItem(roundtableId, agendaItemId);

      const position = await this.activities.nextPosition(roundtableId);
      const place = { id: uuidv7(), orgId, roundtableId, agendaItemId, position };
      const plan = { ...draft, ...place, configVersion: 1, amended: false };
      await this.activities.insert(plan, state === 'live' ? 'ready' : 'draft');
      return plan.id;
    });

    return presentActivity((await this.activities.find(id)) ?? refuse('not-found'), false);
  }
}
