import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { ActivityBody, CreateActivityRequest } from '@rt/contracts';
import { checkActivity } from '@rt/kinds';
import { v7 as uuidv7 } from 'uuid';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import { presentActivity } from '../activity.presenter';
import { RoomAct } from '../room-act';
import { PlanningChecks } from './planning-checks';

/** Adds an activity at the end of the plan, or one that was deleted where it stood; once for each `opId`. In a running session it is ready at once. */
@Injectable()
export class PlanActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly checks: PlanningChecks,
    private readonly activities: ActivitiesRepository,
  ) {}

  async run(actor: Actor, input: { roundtableId: string; body: CreateActivityRequest }): Promise<ActivityBody> {
    const { roundtableId } = input;
    const { agendaItemId = null, opId, position, fromActivityId = null, fromRound = null, ...planned } = input.body;
    const activityId = opId ?? uuidv7();
    const isRepeated = () => this.isThere(roundtableId, activityId);

    await this.act.run(
      { actor, roundtableId, activityId, verb: 'plan-activity', may: ACTIVITY_WRITERS, isRepeated },
      async ({ orgId, rule, state }) => {
        allowPlanning(state);

        const { hostLiveView: _ofTheRoundtable, ...draft } = unwrap(checkActivity(planned, rule));
        if (agendaItemId !== null) await this.checks.needAgendaItem(roundtableId, agendaItemId);

        const place = {
          id: activityId,
          orgId,
          roundtableId,
          agendaItemId,
          position: await this.place(roundtableId, position),
        };
        const from = { fromActivityId: await this.source(roundtableId, fromActivityId), fromRound };
        const plan = { ...draft, ...place, ...from, configVersion: 1, amended: false };
        await this.activities.insert(plan, state === 'live' ? 'ready' : 'draft');
      },
    );

    return presentActivity((await this.activities.find(activityId)) ?? refuse('not-found'), false);
  }

  /** Where one comes back, the later ones make room. */
  private async place(roundtableId: string, position: number | undefined): Promise<number> {
    if (position === undefined) return this.activities.nextPosition(roundtableId);
    await this.activities.moveOn(roundtableId, position - 1);
    return position;
  }

  private async source(roundtableId: string, activityId: string | null): Promise<string | null> {
    const source = activityId === null ? undefined : await this.activities.find(activityId);
    return source?.roundtableId === roundtableId ? source.id : null;
  }

  private async isThere(roundtableId: string, activityId: string): Promise<boolean> {
    const before = await this.activities.find(activityId);
    if (before && before.roundtableId !== roundtableId) refuse('not-found');
    return before !== undefined;
  }
}
