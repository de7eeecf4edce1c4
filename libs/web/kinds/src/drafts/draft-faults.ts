import type { Rule } from '@rt/domain/attribution';
import { type ActivityKind, checkActivity, type KindConfig } from '@rt/kinds';
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

/**
 * What the domain refuses in a draft, by the control that it is about; the server asks the same function. All that was
 * left empty comes first, in the order of the form: `needed` are the texts that the kind needs.
 */
export function draftFaults(draft: Draft, needed: readonly NeededText[], rule: Rule): readonly DraftFault[] {
  const asked = { field: 'question', text: draft.question, message: t('draft.enter-question') };
  const empty = [asked, ...needed].filter(({ text }) => text.trim() === '');
  if (empty.length > 0) return empty.map(({ field, message }) => ({ field, message }));

  const checked = checkActivity(draft, rule);
  return checked.ok ? [] : [{ field: checked.field ?? 'question', message: checkSentence(checked) }];
}
