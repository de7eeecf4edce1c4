import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { HandsBody, RemoveHandsRequest } from '@rt/contracts';
import type { HandCount, HandRules } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { PlanningChecks } from '../planning/planning-checks';
import { RoomAct } from '../room-act';
import { RoomRevisions } from '../room-revisions';
import { presentHands } from './hands.queries';
import { HandsRepository } from './hands.repository';

export interface ActOnHands {
  readonly actor: Actor;
  readonly roundtableId: string;
  readonly activityId: string;
  readonly verb: 'count-hands' | 'remove-hands';
  readonly body: Pick<RemoveHandsRequest, 'opId' | 'round' | 'version'>;
}

/** Permission, lock, round, version, row and revision. A repeated act changes nothing. */
@Injectable()
export class HandsAct {
  constructor(
    private readonly act: RoomAct,
    private readonly checks: PlanningChecks,
    private readonly activities: ActivitiesRepository,
    private readonly hands: HandsRepository,
    private readonly revisions: RoomRevisions,
  ) {}

  /** `decide` answers null to remove the count. `version-conflict` where another host has changed it meanwhile. */
  async run(
    { body, ...act }: ActOnHands,
    decide: (rules: HandRules, activity: LiveActivity) => HandCount | null,
  ): Promise<HandsBody> {
    const { roundtableId, activityId } = act;
    const isRepeated = () => this.hands.isOf(activityId, body.round, body.opId);
    await this.act.run({ ...act, isRepeated, may: ACTIVITY_WRITERS, onContent: true }, async ({ state }) => {
      const activity = await this.checks.lock(roundtableId, activityId);
      allowPlanning(state);

      const rules = kinds[activity.kind].hands ?? refuse('invalid', { field: 'counts', reason: 'no-hands' });
      needAsSeen(activity, body);
      const hands = decide(rules, activity);

      await this.hands.put(activity, hands, body.opId);
      await this.revisions.raiseActivity(activityId);
    });

    // A repetition is known before the activity is looked at, which may be another roundtable's.
    const activity = await this.activities.find(activityId);
    return activity?.roundtableId === roundtableId ? presentHands(activity) : refuse('not-found');
  }
}

/** Hands answer a question that was asked, in the round and from the count that the host saw. */
function needAsSeen(activity: LiveActivity, { round, version }: ActOnHands['body']): void {
  const { state } = activity;
  if (state !== 'open' && state !== 'closed') refuse('wrong-state', { reason: 'hands-not-asked' });
  const isSeen = round === activity.round && version === presentHands(activity).version;
  if (!isSeen) refuse('version-conflict', { field: 'version', reason: 'hands-changed-just-now' });
}
