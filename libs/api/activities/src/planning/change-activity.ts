import { Injectable } from '@nestjs/common';
import { type Actor, detailOf, refuse, unwrap } from '@rt/api/platform';
import type { ActivityBody, AttributionRule, ChangeActivityRequest } from '@rt/contracts';
import { moveActivity } from '@rt/domain/polling';
import { accept, type Checked } from '@rt/domain/text';
import { type ActivityChanges, checkChanges, checkCorrection, type KindConfig } from '@rt/kinds';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesRepository } from '../activities.repository';
import type { LiveActivity } from '../activity';
import { presentActivity } from '../activity.presenter';
import { decidedActivity, type PlannedActivity, plannedForTexts } from '../decided-activity';
import { PlannedTexts, withLabelsSince } from '../entries/planned-texts';
import { RoomAct } from '../room-act';
import { RoomRevisions } from '../room-revisions';
import { ActivityRounds } from '../rounds/activity-rounds';
import { configFor } from '../tallies/tally.presenter';
import { nextState } from './next-state';
import { PlanningChecks } from './planning-checks';

/** Texts that may still be corrected once people have answered; the rest says what an answer means or who sees it. */
const CORRECTABLE: readonly (keyof ChangeActivityRequest)[] = [
  'question',
  'config',
  'seenLabels',
  'seenVersion',
  'position',
  'agendaItemId',
];

/** Changes the plan of an activity; from its opening on only its wording, marked as amended. */
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
        const changed = changedPlan(plan, decide(activity, body, roundtable.rule));
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
        if (body.config) await this.texts.settle(activity, changed.config);
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
function decide(activity: LiveActivity, body: ChangeActivityRequest, rule: AttributionRule): ActivityChanges {
  if (isOpened(activity)) refuseChangeOfMeaning(activity, body);
  return unwrap(changesOf(activity, body, rule));
}

function changesOf(
  activity: LiveActivity,
  { seenLabels, seenVersion: _seen, position: _position, agendaItemId: _item, config, ...named }: ChangeActivityRequest,
  rule: AttributionRule,
): Checked<ActivityChanges> {
  const given = config && { config: withLabelsSince(activity, config, seenLabels) };
  const checked = checkChanges(activity.kind, { ...named, ...given }, rule);
  if (!checked.ok || !checked.value.config) return checked;
  return accept({ ...checked.value, config: configAfter(activity, checked.value.config) });
}

// Of two who change one question the second is told, before anything of it is refused or stored.
function needSeen(
  activity: LiveActivity,
  plan: PlannedActivity,
  body: ChangeActivityRequest,
  rule: AttributionRule,
): void {
  if (body.seenVersion === undefined || body.seenVersion === plan.planVersion) return;
  // What was stored already, and its answer lost, may come again.
  const changes = changesOf(activity, body, rule);
  if (!changes.ok || !isSamePlan(plan, { ...plan, ...changes.value })) refuse('version-conflict');
}

function changedPlan(plan: PlannedActivity, changes: ActivityChanges): PlannedActivity {
  const changed = { ...plan, ...changes };
  return isSamePlan(plan, changed) ? changed : { ...changed, planVersion: plan.planVersion + 1 };
}

function isSamePlan(before: PlannedActivity, after: PlannedActivity): boolean {
  const of = ({ question, config, visibility, durationSec, allowChange, allowAbstain }: PlannedActivity): string =>
    JSON.stringify([question, sorted(config), visibility, durationSec, allowChange, allowAbstain]);
  return of(before) === of(after);
}

function refuseChangeOfMeaning(activity: LiveActivity, body: ChangeActivityRequest): void {
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
  const corrected =
    body.config === undefined ? undefined : checkCorrection(activity.kind, activity.config, body.config);
  if (corrected && !corrected.ok) {
    refuse('wrong-state', { field: 'config', ...detailOf(corrected), rule: 'meaning-changed' });
  }
}

function mayBeAnswered({ state }: LiveActivity): boolean {
  return state === 'open' || state === 'closed';
}

// Answers of a former round stand, too.
function isOpened(activity: LiveActivity): boolean {
  return mayBeAnswered(activity) || activity.formerRounds.length > 0;
}

// After a reset the form may still show what was decided in the round that is over.
function configAfter(activity: LiveActivity, config: KindConfig): KindConfig {
  const wasReset = activity.round > 1 && !isOpened(activity);
  return (wasReset ? plannedForTexts({ kind: activity.kind, config }) : null) ?? config;
}

// What an answer is checked against: a new version tells phones and queued answers that it has changed. What hosts alone see of it is no part.
function sameWords(before: LiveActivity, after: LiveActivity): boolean {
  const of = ({ kind, question, config, allowChange, allowAbstain }: LiveActivity): string =>
    JSON.stringify([question, sorted(configFor(kind, config, 'participant')), allowChange, allowAbstain]);
  return of(before) === of(after);
}

// jsonb does not keep the order of keys.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
