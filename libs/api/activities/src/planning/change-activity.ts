import { Injectable } from '@nestjs/common';
import { type Actor, detailOf, nextState, refuse, unwrap } from '@rt/api/platform';
import type { ActivityBody, ChangeActivityRequest } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { moveActivity } from '@rt/domain/polling';
import type { ActivityChanges } from '@rt/kinds';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { presentActivity } from '../activity.presenter';
import { decidedActivity, type PlannedActivity } from '../decided-activity';
import { PlannedTexts } from '../entries/planned-texts';
import { RoomAct } from '../room-act';
import { RoomRevisions } from '../room-revisions';
import { ActivityRounds } from '../rounds/activity-rounds';
import { changedPlan, changesOf, isOpened, keepsMeaning, mayBeAnswered, needSeen, sameWords } from './changed-plan';
import { PlanningChecks } from './planning-checks';

/** Texts that may still be corrected once people have answered; the rest says what an answer means or who sees it. */
const CORRECTABLE: readonly (keyof ChangeActivityRequest)[] = [
  'question',
  'config',
  'seenLabels',
  'seenReadFirst',
  'seenVersion',
  'position',
  'agendaItemId',
];

@Injectable()
export class ChangeActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly checks: PlanningChecks,
    private readonly activities: ActivitiesRepository,
    private readonly rounds: ActivityRounds,
    private readonly texts: PlannedTexts,
    private readonly revisions: RoomRevisions,
  ) {}

  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: ChangeActivityRequest },
  ): Promise<ActivityBody> {
    const { roundtableId, activityId, body } = input;
    await this.act.run(
      { actor, roundtableId, activityId, verb: 'change-activity', may: ACTIVITY_WRITERS },
      async (roundtable) => {
        const activity = await this.checks.lock(roundtableId, activityId);
        allowPlanning(roundtable.state);

        nextState(moveActivity(activity.state, 'edit'));
        const plan = await this.planned(activityId);
        needSeen(activity, plan, body, roundtable.rule);
        const changed = changedPlan(plan, decide(activity, plan, body, roundtable.rule));
        const place = await this.place(roundtableId, activity, body);

        const rewritten = !sameWords(activity, decidedActivity(changed));
        // Answers that were set aside were given to what stood before, and for whom it was shown to.
        const isAnother = !isOpened(activity) && (rewritten || changed.visibility !== activity.visibility);
        if (activity.setAsideAt !== null && isAnother) await this.rounds.giveUp(activityId);

        // Also the rounds before were answered to former words; to those of a round that is still to be opened, nobody has.
        if (rewritten) await this.rounds.amendFormer(activityId);
        const amended = activity.amended || (rewritten && mayBeAnswered(activity));
        const configVersion = activity.configVersion + (rewritten ? 1 : 0);
        await this.activities.update({ ...changed, ...place, configVersion, amended });
        if (body.config) await this.texts.settle(activity, changed.config, body);
        await this.revisions.raiseActivity(activityId);
      },
    );

    return presentActivity((await this.activities.find(activityId)) ?? refuse('not-found'), false);
  }

  private async planned(activityId: string): Promise<PlannedActivity> {
    return (await this.activities.plan(activityId)) ?? refuse('not-found');
  }

  private async place(
    roundtableId: string,
    { position, agendaItemId }: LiveActivity,
    body: ChangeActivityRequest,
  ): Promise<Pick<LiveActivity, 'position' | 'agendaItemId'>> {
    if (body.agendaItemId) await this.checks.needAgendaItem(roundtableId, body.agendaItemId);
    return {
      position: body.position ?? position,
      agendaItemId: body.agendaItemId === undefined ? agendaItemId : body.agendaItemId,
    };
  }
}

// Before it was opened everything may change, afterwards wordings alone. What is left out stays as it was planned.
function decide(
  activity: LiveActivity,
  plan: PlannedActivity,
  body: ChangeActivityRequest,
  rule: Rule,
): ActivityChanges {
  if (isOpened(activity)) refuseChangeOfMeaning(activity, plan, body);
  return unwrap(changesOf(activity, plan, body, rule));
}

function refuseChangeOfMeaning(activity: LiveActivity, plan: PlannedActivity, body: ChangeActivityRequest): void {
  const fixed = (Object.keys(body) as (keyof ChangeActivityRequest)[]).find(
    (field) => body[field] !== undefined && !CORRECTABLE.includes(field),
  );
  if (fixed) {
    refuse('wrong-state', {
      field: fixed,
      rule: 'meaning-changed',
      reason: 'opened-only-wordings',
    });
  }
  const corrected = keepsMeaning(activity, plan, body);
  if (!corrected.ok) refuse('wrong-state', { field: 'config', ...detailOf(corrected), rule: 'meaning-changed' });
}
