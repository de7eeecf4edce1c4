import { canonicalJson, type Json, refuse } from '@rt/api/platform';
import type { ChangeActivityRequest } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { asPlanned } from '@rt/domain/polling';
import { accept, type Checked } from '@rt/domain/text';
import { type ActivityChanges, checkChanges, checkCorrection, type KindConfig } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { decidedActivity, type PlannedActivity, plannedForTexts } from '../decided-activity';
import { readingAsPlanned, withLabelsSince } from '../entries/planned-texts';
import { configFor } from '../tallies/tally.presenter';

/** What a request changes of an activity, checked; what it leaves out stays as it was planned. */
export function changesOf(
  activity: LiveActivity,
  plan: PlannedActivity,
  body: ChangeActivityRequest,
  rule: Rule,
): Checked<ActivityChanges> {
  const { seenLabels, seenReadFirst, seenVersion: _seen, position: _at, agendaItemId: _item, config, ...named } = body;
  const given = config && { config: withLabelsSince(activity, config, seenLabels) };
  const checked = checkChanges(activity.kind, { ...named, ...given }, rule);
  if (!checked.ok || !checked.value.config) return checked;
  return accept({ ...checked.value, config: configAfter(activity, plan, checked.value.config, seenReadFirst) });
}

/** Whether everybody would meet the same question in other words, of one that was opened. Field: `config`. */
export function keepsMeaning(
  activity: LiveActivity,
  plan: PlannedActivity,
  { config, seenReadFirst }: ChangeActivityRequest,
): Checked<unknown> {
  if (config === undefined) return accept(null);
  return checkCorrection(activity.kind, activity.config, config, (given) => {
    const after = configAfter(activity, plan, given, seenReadFirst);
    return decidedActivity({ ...plan, config: after }).config;
  });
}

/** Refuses the second of two people who change one question, before anything else is refused or stored. */
export function needSeen(activity: LiveActivity, plan: PlannedActivity, body: ChangeActivityRequest, rule: Rule): void {
  if (body.seenVersion === undefined || body.seenVersion === plan.planVersion) return;
  // What was stored already, and its answer lost, may come again.
  const changes = changesOf(activity, plan, body, rule);
  if (!changes.ok || !isSamePlan(plan, { ...plan, ...changes.value })) refuse('version-conflict');
}

export function changedPlan(plan: PlannedActivity, changes: ActivityChanges): PlannedActivity {
  const changed = { ...plan, ...changes };
  return isSamePlan(plan, changed) ? changed : { ...changed, planVersion: plan.planVersion + 1 };
}

function isSamePlan(before: PlannedActivity, after: PlannedActivity): boolean {
  const of = ({ question, config, visibility, durationSec, allowChange, allowAbstain }: PlannedActivity): string =>
    canonicalJson([question, config as unknown as Json, visibility, durationSec, allowChange, allowAbstain]);
  return of(before) === of(after);
}

export function mayBeAnswered({ state }: LiveActivity): boolean {
  return state === 'open' || state === 'closed';
}

export function isOpened(activity: LiveActivity): boolean {
  return mayBeAnswered(activity) || activity.formerRounds.length > 0;
}

function configAfter(
  activity: LiveActivity,
  plan: PlannedActivity,
  given: KindConfig,
  seenReadFirst: boolean | undefined,
): KindConfig {
  const config = readingAsPlanned(activity, plan, given, seenReadFirst);
  if (isOpened(activity)) return asPlanned(config, plan.config, activity.config);
  // After a reset the form may still show what was decided in the round that is over.
  const wasReset = activity.round > 1;
  return (wasReset ? plannedForTexts({ kind: activity.kind, config }) : null) ?? config;
}

/** What an answer is checked against: a new version tells phones and queued answers that it has changed. What hosts alone see of it is no part. */
export function sameWords(before: LiveActivity, after: LiveActivity): boolean {
  const of = ({ kind, question, config, allowChange, allowAbstain }: LiveActivity): string =>
    canonicalJson([question, configFor(kind, config, 'participant') as unknown as Json, allowChange, allowAbstain]);
  return of(before) === of(after);
}
