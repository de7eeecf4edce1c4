import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { RoundtableFacts } from '@rt/api/roundtables';
import type { ActivityBody } from '@rt/contracts';
import type { ActivityDecision } from '@rt/domain/polling';

import { allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { presentActivity } from '../activity.presenter';
import { ActivityDesk, type AnswersVerb } from '../planning/activity-desk';
import { DecisionsRepository } from './decisions.repository';
import { RoomRevisions } from '../room-revisions';

/** One act of a host on what was answered. */
export interface AnswersAct {
  readonly actor: Actor;
  readonly roundtableId: string;
  readonly activityId: string;
  readonly verb: AnswersVerb;
}

/**
 * What all decisions of hosts on answers share: the right, the activity's lock, the row, and the activity's revision.
 * The plan keeps its version, so that an answer which is on its way is not refused.
 */
@Injectable()
export class DecideOnAnswers {
  constructor(
    private readonly desk: ActivityDesk,
    private readonly activities: ActivitiesRepository,
    private readonly decisions: DecisionsRepository,
    private readonly revisions: RoomRevisions,
  ) {}

  /** `decide` answers null where it stands so already. */
  async run(
    { activityId, ...act }: AnswersAct,
    decide: (activity: LiveActivity, roundtable: RoundtableFacts) => Promise<ActivityDecision | null>,
  ): Promise<ActivityBody> {
    await this.desk.act(act, async (roundtable) => {
      const activity = await this.desk.lock(act.roundtableId, activityId);
      allowPlanning(roundtable.state);

      const decision = await decide(activity, roundtable);

      if (decision) {
        await this.decisions.add(activity, decision);
        await this.revisions.raiseActivity(activityId);
      }
      return activityId;
    });

    return presentActivity((await this.activities.find(activityId)) ?? refuse('not-found'), false);
  }
}
