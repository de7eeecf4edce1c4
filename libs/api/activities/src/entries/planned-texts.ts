import { Injectable } from '@nestjs/common';
import type { ChangeActivityRequest } from '@rt/contracts';
import { isOn, type Switched, switchesOf, withAddedSince } from '@rt/domain/polling';
import { type KindConfig, kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import type { PlannedActivity } from '../decided-activity';
import { DecisionsRepository } from '../deciding/decisions.repository';
import { Switches } from '../deciding/switches';
import { EntriesRepository } from './entries.repository';

/** A config as a form gives it, with the labels that hosts have typed since the form was opened, which had those in `seen`. */
export function withLabelsSince(
  { kind, config }: Pick<LiveActivity, 'kind' | 'config'>,
  given: KindConfig,
  seen: readonly string[] | undefined,
): KindConfig {
  const rules = kinds[kind].entries?.labels;
  if (rules?.addedUpTo === undefined || seen === undefined) return given;
  const labels = withAddedSince(rules.of(given), rules.of(config), seen);
  return labels.length > 0 ? { ...given, labels } : given;
}

/** Keeps who reads first as planned unless the form changed it. `seen`: its value when the form opened. */
export function readingAsPlanned(
  activity: Pick<LiveActivity, 'kind' | 'config'>,
  plan: Pick<PlannedActivity, 'config'>,
  given: KindConfig,
  seen: boolean | undefined,
): KindConfig {
  if (!switchesReading(activity) || !leavesReading(given, seen)) return given;
  const { moderation } = plan.config as Switched;
  const { moderation: _given, ...rest } = given as Switched;
  return { ...rest, ...(moderation && { moderation }) } as KindConfig;
}

function switchesReading({ kind, config }: Pick<LiveActivity, 'kind' | 'config'>): boolean {
  return switchesOf(kinds[kind], config).includes('moderation');
}

function leavesReading(given: KindConfig, seen: boolean | undefined): boolean {
  return seen === isOn(given as Switched, 'moderation');
}

/** What a changed plan says of texts: their labels, and who reads them first. */
@Injectable()
export class PlannedTexts {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly entries: EntriesRepository,
    private readonly switches: Switches,
  ) {}

  /** Under the activity's lock; `activity` as it stood before, and what the form gave of it. */
  async settle(
    activity: LiveActivity,
    config: KindConfig,
    { config: given = config, seenReadFirst }: Pick<ChangeActivityRequest, 'config' | 'seenReadFirst'>,
  ): Promise<void> {
    await this.settleLabels(activity, config);
    if (!leavesReading(given, seenReadFirst)) await this.settleReading(activity, config);
  }

  /** Once people have written, or a host has switched it, a form switches it as hosts do: the last to say holds, and what waits waits on. */
  private async settleReading(activity: LiveActivity, config: KindConfig): Promise<void> {
    const { state, decided, formerRounds } = activity;
    const planned = decided === 0 && formerRounds.length === 0 && state !== 'open' && state !== 'closed';
    if (planned || !switchesReading(activity)) return;
    const decision = await this.switches.turn(activity, 'moderation', isOn(config as Switched, 'moderation'));
    if (decision) await this.decisions.add(activity, decision);
  }

  /** What hosts have typed stands in the plan now, and what was taken out is on no entry any more. */
  private async settleLabels({ id, kind }: Pick<LiveActivity, 'id' | 'kind'>, config: KindConfig): Promise<void> {
    const rules = kinds[kind].entries?.labels;
    if (rules?.addedUpTo === undefined) return;
    await this.decisions.forget(id, 'add-label');
    const left = rules.of(config).map((label) => label.id);
    await this.entries.dropLabels(id, left);
  }
}
