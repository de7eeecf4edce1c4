import { Injectable } from '@nestjs/common';
import { type Actor, refuse, unwrap } from '@rt/api/platform';
import type { AddEntryRequest, EntryBody } from '@rt/contracts';
import { type Checked, checkText, reject } from '@rt/domain/text';
import { kinds } from '@rt/kinds';

import { ACTIVITY_WRITERS } from '../activities.policy';
import type { LiveActivity } from '../activity';
import { EntriesRepository } from './entries.repository';
import { EntryAct } from './entry-act';

/** A host adds to a board what somebody asked aloud or sent another way. The room reads it at once. */
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
  const board = rules?.board ?? refuse('invalid', { field: 'text', reason: 'no-board' });
  const known = board.labels(config).map(({ id }) => id);
  const refused = refusedLabels(known, labels, board.groups !== undefined);
  if (refused) return refused;
  const words = checkText(text, { field: 'text', min: 1, max: rules?.textMax ?? 0 });
  return words.ok ? { ok: true, value: { text: words.value, labels } } : words;
}

// Labels of entries that are put into groups are columns, and each entry stands in one.
function refusedLabels(known: readonly string[], labels: readonly string[], columns: boolean) {
  if (!labels.every((id) => known.includes(id)) || new Set(labels).size < labels.length) {
    return reject('invalid', 'labels', 'not-in-list');
  }
  const isOne = !columns || known.length === 0 || labels.length === 1;
  return isOne ? null : reject('invalid', 'labels', 'column-missing');
}
