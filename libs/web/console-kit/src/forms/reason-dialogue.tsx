import { LIMITS } from '@rt/contracts/plain';
import { checkText, lengthFault } from '@rt/domain/text';
import { TextAreaField, TextField } from '@rt/web/fields';
import { checkSentence } from '@rt/words';
import type { ReactNode } from 'react';

import { t } from '../words';
import { FormDialogue } from './form-dialogue';
import { type FieldError, type Form, useForm } from './use-form';

interface ReasonDialogueProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly hint?: string;
  readonly confirmLabel: string;
  /** The way out, where 'Cancel' could be taken for the act itself. */
  readonly cancelLabel?: string;
  readonly danger?: boolean;
  /** People enter this reference number to confirm an act that cannot be undone. */
  readonly reference?: string;
  /** Does the act; what it throws is shown in the dialogue, which then stays open. */
  confirm(reason: string): Promise<void>;
  close(): void;
}

interface Values {
  readonly reason: string;
  readonly reference: string;
}

function checkReason(reason: string): readonly FieldError[] {
  if (lengthFault(reason, LIMITS.reason) === 'too-short')
    return [{ field: 'reason', message: t('console-kit.enter-reason') }];
  const checked = checkText(reason, { field: 'reason', ...LIMITS.reason });
  return checked.ok ? [] : [{ field: 'reason', message: checkSentence(checked) }];
}

function checkReference(entered: string, reference: string | undefined): readonly FieldError[] {
  if (reference === undefined || entered.trim().toUpperCase() === reference.toUpperCase()) return [];
  return [{ field: 'reference', message: t('console-kit.enter-reference', { reference }) }];
}

/** Asks for a reason before an act that others see or that is recorded. */
export function ReasonDialogue({
  title,
  lead,
  hint,
  confirmLabel,
  cancelLabel,
  danger,
  reference,
  confirm,
  close,
}: ReasonDialogueProps) {
  const form = useForm<Values>({
    initial: { reason: '', reference: '' },
    sentences: { reason: t('console-kit.enter-reason') },
    check: (values) => [...checkReason(values.reason), ...checkReference(values.reference, reference)],
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
      {reference === undefined ? null : <ReferenceField form={form} reference={reference} />}
    </FormDialogue>
  );
}

function ReferenceField({ form, reference }: { readonly form: Form<Values>; readonly reference: string }) {
  return (
    <TextField
      name="reference"
      label={t('console-kit.reference-number')}
      hint={t('console-kit.reference-hint', { reference })}
      value={form.values.reference}
      error={form.errorOf('reference')}
      onChange={(entered) => form.set('reference', entered)}
    />
  );
}
