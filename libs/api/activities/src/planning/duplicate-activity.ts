import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { ActivityBody } from '@rt/contracts';
import { plannedConfig } from '@rt/domain/polling';
import { v7 as uuidv7 } from 'uuid';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import { presentActivity } from '../activity.presenter';
import { RoomAct } from '../room-act';
import { PlanningChecks } from './planning-checks';

/** Plans the same question once more, right after the first. It is the plan that is copied, with nothing of the answers. */
@Injectable()
export class DuplicateActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly checks: PlanningChecks,
    private readonly activities: ActivitiesRepository,
  ) {}

  async run(
    actor: Actor,
    { roundtableId, activityId, opId }: { roundtableId: string; activityId: string; opId?: string | undefined },
  ): Promise<ActivityBody> {
    const copyId = opId ?? uuidv7();
    const act = { actor, roundtableId, activityId: copyId, verb: 'duplicate-activity' as const, may: ACTIVITY_WRITERS };

    await this.act.run({ ...act, detail: { of: activityId } }, async ({ state }) => {
      await this.checks.lock(roundtableId, activityId);
      allowPlanning(state);

      const before = await this.activities.find(copyId);
      if (before) return before.roundtableId === roundtableId ? null : refuse('not-found');
      const plan = (await this.activities.plan(activityId)) ?? refuse('not-found');
      const position = plan.position + 1;

      await this.activities.moveOn(roundtableId, plan.position);
      // A form stores what hosts decided together with the wordings that it changes.
      const config = plannedConfig(plan.config);
      const copy = { ...plan, id: copyId, position, config, configVersion: 1, amended: false };
      await this.activities.insert(copy, state === 'live' ? 'ready' : 'draft');
      return {};
    });

    return presentActivity((await this.activities.find(copyId)) ?? refuse('not-found'), false);
  }
}
