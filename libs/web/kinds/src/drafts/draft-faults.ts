import type { Rule } from '@rt/domain/attribution';
import type { Checked } from '@rt/domain/text';
import { type ActivityChanges, type ActivityKind, checkActivity, checkChanges, type KindConfig } from '@rt/kinds';
import { checkSentence } from '@rt/words';

import type { NeededText } from '../kind-editor';
import { t } from './draft-words';

/** One thing to put right in what is to be asked: the name of the control, and the sentence beside it. */
export interface DraftFault {
  readonly field: string;
  readonly message: string;
}

interface Draft {
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
}

/** Faults by control, empty fields first in the order of the form. The server asks the same function. */
export function draftFaults(draft: Draft, needed: readonly NeededText[], rule: Rule): readonly DraftFault[] {
  return faultsOf(draft, needed, () => checkActivity(draft, rule));
}

/** The same for a question that is stored, of which `changes` alone are sent: what stays was right as it was planned. */
export function changeFaults(
  draft: Draft,
  changes: ActivityChanges,
  needed: readonly NeededText[],
  rule: Rule,
): readonly DraftFault[] {
  return faultsOf(draft, needed, () => checkChanges(draft.kind, changes, rule));
}

function faultsOf(
  { question }: Draft,
  needed: readonly NeededText[],
  check: () => Checked<object>,
): readonly DraftFault[] {
  const asked = { field: 'question', text: question, message: t('draft.enter-question') };
  const empty = [asked, ...needed].filter(({ text }) => text.trim() === '');
  if (empty.length > 0) return empty.map(({ field, message }) => ({ field, message }));

  const checked = check();
  return checked.ok ? [] : [{ field: checked.field ?? 'question', message: checkSentence(checked) }];
}
