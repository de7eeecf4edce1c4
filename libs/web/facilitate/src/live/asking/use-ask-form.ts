import type { AskActivityRequest } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { ACTIVITY_KINDS, type ActivityKind, type KindConfig } from '@rt/kinds';
import { type Form, useForm } from '@rt/web/console-kit';
import { draftFaults, editors, errorsNow, type LeftLines, NOTHING_LEFT } from '@rt/web/kinds/editors';

import { type AskingOptions, useAskNow } from './use-ask-now';

export interface AskValues {
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  readonly left: LeftLines;
  /** What the organisation's library keeps with a question that was taken from it. */
  readonly kept: Pick<AskActivityRequest, 'allowChange' | 'allowAbstain' | 'durationSec'>;
  readonly closeOpen: boolean;
}

const [FIRST_KIND] = ACTIVITY_KINDS;

function newValues(): AskValues {
  return {
    kind: FIRST_KIND,
    question: '',
    config: editors[FIRST_KIND].empty(),
    left: NOTHING_LEFT,
    kept: {},
    closeOpen: false,
  };
}

export function useAskForm(rule: Rule, options: AskingOptions): Form<AskValues> {
  const askNow = useAskNow(options);
  const form = useForm<AskValues>({
    initial: newValues(),
    controlOf: (field) => field,
    check: ({ kind, question, config }) =>
      draftFaults({ kind, question, config }, editors[kind].neededTexts(config), rule),
    save: ({ closeOpen, kept, left: _left, ...asked }) => askNow({ ...asked, ...kept }, closeOpen),
  });

  const errors = errorsNow(form.errors, form.tried.config, form.values.config);
  return { ...form, errors, errorOf: (field) => errors.find((error) => error.field === field)?.message };
}
