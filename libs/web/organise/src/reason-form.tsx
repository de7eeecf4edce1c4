import { Button } from '@mantine/core';
import { LIMITS } from '@rt/contracts/plain';
import { checkText } from '@rt/domain/text';
import { FormFrame, TextAreaField, useForm } from '@rt/web/desk';
import { t } from './words';

/** What a form that asks for a reason needs. */
export interface ReasonFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly confirmLabel: string;
  confirm(reason: string): Promise<void>;
  close(): void;
}

/** A reason, and the act it belongs to. */
export function ReasonForm({ label, hint, confirmLabel, confirm, close }: ReasonFormProps) {
  const form = useForm({
    initial: { reason: '' },
    sentences: { reason: t('organise.enter-reason') },
    check: ({ reason }) => {
      if (reason.trim() === '') return [{ field: 'reason', message: t('organise.enter-reason') }];
      const checked = checkText(reason, { field: 'reason', ...LIMITS.reason });
      return checked.ok ? [] : [{ field: 'reason', message: checked.message ?? t('organise.enter-reason') }];
    },
    save: ({ reason }) => confirm(reason.trim()),
  });
  return (
    <FormFrame
      form={form}
      saveLabel={confirmLabel}
      disposable
      beside={
        <Button variant="default" onClick={close}>
          {t('organise.keep')}
        </Button>
      }
    >
      <TextAreaField
        name="reason"
        label={label}
        hint={hint}
        value={form.values.reason}
        error={form.errorOf('reason')}
        onChange={(reason) => form.set('reason', reason)}
      />
    </FormFrame>
  );
}
