import { Injectable } from '@nestjs/common';
import { withAddedSince } from '@rt/domain/polling';
import { type KindConfig, kinds } from '@rt/kinds';

import type { LiveActivity } from '../activity';
import { DecisionsRepository } from '../deciding/decisions.repository';
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

/** The labels of a plan that was changed. */
@Injectable()
export class PlannedLabels {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly entries: EntriesRepository,
  ) {}

  /** What hosts have typed stands in the plan now, and what was taken out is on no entry any more. Under the activity's lock. */
  async settle({ id, kind }: Pick<LiveActivity, 'id' | 'kind'>, config: KindConfig): Promise<void> {
    const rules = kinds[kind].entries?.labels;
    if (rules?.addedUpTo === undefined) return;
    await this.decisions.forget(id, 'add-label');
    const left = rules.of(config).map((label) => label.id);
    await this.entries.dropLabels(id, left);
  }
}
