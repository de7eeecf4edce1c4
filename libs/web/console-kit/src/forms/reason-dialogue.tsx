import { LIMITS } from '@rt/contracts/plain';
import { checkText, lengthFault } from '@rt/domain/text';
import { TextAreaField } from '@rt/web/fields';
import { checkSentence } from '@rt/words';
import type { ReactNode } from 'react';

import { t } from '../words';
import { FormDialogue } from './form-dialogue';
import { type FieldError, useForm } from './use-form';

interface ReasonDialogueProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly hint?: string;
  readonly confirmLabel: string;
  /** The way out, where 'Cancel' could be taken for the act itself. */
  readonly cancelLabel?: string;
  readonly danger?: boolean;
  /** Does the act; what it throws is shown in the dialogue, which then stays open. */
  confirm(reason: string): Promise<void>;
  close(): void;
}

function checkReason(reason: string): readonly FieldError[] {
  if (lengthFault(reason, LIMITS.reason) === 'too-short')
    return [{ field: 'reason', message: t('console-kit.enter-reason') }];
  const checked = checkText(reason, { field: 'reason', ...LIMITS.reason });
  return checked.ok ? [] : [{ field: 'reason', message: checkSentence(checked) }];
}

/** Asks for a reason before an act that others are told of, or that is written down. */
export function ReasonDialogue({
  title,
  lead,
  hint,
  confirmLabel,
  cancelLabel,
  danger,
  confirm,
  close,
}: ReasonDialogueProps) {
  const form = useForm({
    initial: { reason: '' },
    sentences: { reason: t('console-kit.enter-reason') },
    check: ({ reason }) => checkReason(reason),
    save: async ({ reason }) => {
      await confirm(reason.trim());
      close();
    },
  });
  return (
    <FormDialogue
      title={title}
      form={form}
      saveLabel={confirmLabel}
      cancelLabel={cancelLabel}
      danger={danger ?? false}
      close={close}
    >
      {lead}
      <TextAreaField
        name="reason"
        label={t('console-kit.reason')}
        hint={hint}
        value={form.values.reason}
        error={form.errorOf('reason')}
        onChange={(reason) => form.set('reason', reason)}
      />
    </FormDialogue>
  );
}
