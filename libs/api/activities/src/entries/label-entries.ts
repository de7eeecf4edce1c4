import { randomUUID } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { LabelEntriesRequest, LabelledBody } from '@rt/contracts';
import {
  type ActivityDecision,
  addedLabelId,
  addLabel,
  GROUPING_PHASES,
  label,
  type Labelling,
  type LabelRules,
} from '@rt/domain/polling';
import { kinds } from '@rt/kinds';

import { ENTRY_SORTERS } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { DecisionsRepository } from '../deciding/decisions.repository';
import { EntriesRepository } from './entries.repository';
import { EntryAct } from './entry-act';

/** All or none; a conflict names the entry. A host's labels override the author's; typed ones join the plan. */
@Injectable()
export class LabelEntries {
  constructor(
    private readonly act: EntryAct,
    private readonly entries: EntriesRepository,
    private readonly decisions: DecisionsRepository,
  ) {}

  /** `conflict` where an entry has other labels than the host saw; `wrong-state` where ideas are not sorted now. */
  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: LabelEntriesRequest },
  ): Promise<LabelledBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'label-entries', may: ENTRY_SORTERS } as const;
    return this.act.run<LabelledBody>(act, async (activity) => {
      const rules = needLabels(activity);
      const { labels, changes, added } = wanted(rules, activity, body);
      const ids = changes.map(({ entryId }) => entryId);
      const standing = await this.entries.standing(activityId, activity.round, ids);

      const changed = unwrap(label(standing, changes, labels, rules.bounds));

      const asked = Boolean(added?.decision);
      await this.store(activity, changed, added?.decision ?? null);
      const answer = { labels: labels.map(({ id, text }) => ({ id, text })), ...(added ? { added: added.id } : {}) };
      if (changed.length === 0 && !asked) return { answer: { ...answer, already: true }, nothing: true };
      const was = Object.fromEntries(changed.map(({ entryId, from }) => [entryId, from]));
      return { answer: { ...answer, was }, asked };
    });
  }

  private async store(
    activity: LiveActivity,
    changed: readonly Labelling[],
    added: ActivityDecision | null,
  ): Promise<void> {
    if (added) await this.decisions.add(activity, added);
    for (const { entryId, to } of changed) {
      await this.entries.label(entryId, to);
      await this.decisions.add(activity, { verb: 'label', target: entryId, value: { labels: to } });
    }
  }
}

function wanted(rules: LabelRules<unknown>, { config }: LiveActivity, { add, changes }: LabelEntriesRequest) {
  const labels = rules.of(config);
  if (add === undefined) return { labels, changes };
  const added = unwrap(addLabel(rules, config, add, addedLabelId(randomUUID().slice(0, 8))));
  return {
    labels: added.decision ? [...labels, { id: added.id, text: add }] : labels,
    changes: changes.map(({ to, ...change }) => ({ ...change, to: [...new Set([...to, added.id])] })),
    added,
  };
}

function needLabels({ kind, config, state }: LiveActivity): LabelRules<unknown> {
  const rules = kinds[kind].entries;
  const groups = rules?.board?.groups;
  if (groups && state !== 'open') refuse('not-open');
  if (groups && !GROUPING_PHASES.includes(groups.phase(config))) {
    refuse('wrong-state', { reason: 'phase-not-for-groups' });
  }
  return rules?.labels ?? refuse('invalid', { field: 'changes', reason: 'no-labels' });
}
