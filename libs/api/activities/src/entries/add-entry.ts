import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { AddEntryRequest, EntryBody } from '@rt/contracts';
import { checkLabelling } from '@rt/domain/polling';
import { type Checked, checkText } from '@rt/domain/text';
import { kinds } from '@rt/kinds';

import { ACTIVITY_WRITERS } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { EntriesRepository } from './entries.repository';
import { EntryAct } from './entry-act';

const NO_LABELS = { least: 0, most: 0 } as const;

@Injectable()
export class AddEntry {
  constructor(
    private readonly act: EntryAct,
    private readonly entries: EntriesRepository,
  ) {}

  /** `invalid` where there is no board; `not-open` unless it is open. The act names the entry, so that a repetition finds it. */
  async run(
    actor: Actor,
    input: { roundtableId: string; activityId: string; body: AddEntryRequest },
  ): Promise<EntryBody> {
    const { roundtableId, activityId, body } = input;
    const act = { actor, roundtableId, activityId, verb: 'add-entry', may: ACTIVITY_WRITERS } as const;
    return this.act.run(act, async (activity) => {
      const before = body.opId === undefined ? undefined : await this.entries.find(activityId, body.opId);
      if (before) return { answer: before, nothing: true };
      const { text, labels } = unwrap(checked(activity, body));
      if (activity.state !== 'open') refuse('not-open');

      const id = await this.entries.add(activity, { id: body.opId, text, labels });

      return { answer: (await this.entries.find(activityId, id)) ?? refuse('not-found') };
    });
  }
}

function checked(
  { kind, config }: LiveActivity,
  { text, labels = [] }: AddEntryRequest,
): Checked<{ readonly text: string; readonly labels: readonly string[] }> {
  const rules = kinds[kind].entries;
  if (!rules?.board) refuse('invalid', { field: 'text', reason: 'no-board' });
  const known = rules.labels?.of(config) ?? [];
  const chosen = checkLabelling(known, rules.labels?.bounds ?? NO_LABELS, labels, 'labels');
  if (!chosen.ok) return chosen;
  const words = checkText(text, { field: 'text', min: 1, max: rules.textMax });
  return words.ok ? { ok: true, value: { text: words.value, labels: chosen.value } } : words;
}
