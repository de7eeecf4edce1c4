import type { AskActivityRequest } from '@rt/contracts';
import type { Rule } from '@rt/domain/attribution';
import { ACTIVITY_KINDS, type ActivityKind, type KindConfig } from '@rt/kinds';
import { type Form, opId, useForm } from '@rt/web/console-kit';
import { draftFaults, editors, errorsNow, type LeftLines, NOTHING_LEFT } from '@rt/web/kinds/editors';
import { useState } from 'react';

import { type AskingOptions, useAskNow } from './use-ask-now';
import { useSaveForLater } from './use-save-for-later';

export interface AskValues {
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  readonly left: LeftLines;
  /** Seconds as typed; '' for no limit. */
  readonly durationSec: string;
  /** Settings of a question from the organisation's library. */
  readonly kept: Pick<AskActivityRequest, 'allowChange' | 'allowAbstain'>;
  readonly closeOpen: boolean;
}

const [FIRST_KIND] = ACTIVITY_KINDS;

function draftOf({ kind, question, config, durationSec, kept }: AskValues): Omit<AskActivityRequest, 'opId'> {
  const limit = durationSec.trim() === '' ? {} : { durationSec: Number(durationSec) };
  return { kind, question, config, ...kept, ...limit };
}

function newValues(): AskValues {
  return {
    kind: FIRST_KIND,
    question: '',
    config: editors[FIRST_KIND].empty(),
    left: NOTHING_LEFT,
    durationSec: '',
    kept: {},
    closeOpen: false,
  };
}

interface AskForm {
  readonly form: Form<AskValues>;
  saveForLater(): void;
}

export function useAskForm(rule: Rule, options: AskingOptions): AskForm {
  const [operation] = useState(opId);
  const askNow = useAskNow(options, operation);
  const saveForLater = useSaveForLater(options, operation);
  const form = useForm<AskValues>({
    initial: newValues(),
    controlOf: (field) => field,
    check: (values) => draftFaults(draftOf(values), editors[values.kind].neededTexts(values.config), rule),
    save: (values) => askNow(draftOf(values), values.closeOpen),
  });

  const errors = errorsNow(form.errors, form.tried.config, form.values.config);
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  return {
    form: { ...form, errors, errorOf },
    saveForLater: () => void form.submitBy((values) => saveForLater(draftOf(values))),
  };
}
