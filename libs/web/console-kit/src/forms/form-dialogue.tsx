import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

import { t } from '../words';
import { FormFrame } from './form-frame';
import type { Form } from './use-form';
import { useReturnFocus } from './use-return-focus';

interface FormDialogueProps<V extends object> {
  readonly title: string;
  readonly form: Form<V>;
  readonly saveLabel: string;
  readonly cancelLabel?: string | undefined;
  readonly danger?: boolean;
  readonly size?: 'md' | 'lg';
  readonly children: ReactNode;
  close(): void;
}

/** A form in a dialogue. A click beside it does not throw away what was typed; it ends where it was opened. */
export function FormDialogue<V extends object>({
  title,
  form,
  saveLabel,
  cancelLabel,
  danger,
  size = 'md',
  children,
  close,
}: FormDialogueProps<V>) {
  useReturnFocus();
  return (
    <Modal
      opened
      centered
      size={size}
      onClose={close}
      closeOnClickOutside={!form.dirty}
      title={title}
      closeButtonProps={{ 'aria-label': t('console-kit.close-dialogue') }}
    >
      <FormFrame
        form={form}
        saveLabel={saveLabel}
        danger={danger ?? false}
        beside={
          <Button variant="default" onClick={close}>
            {cancelLabel ?? t('console-kit.cancel')}
          </Button>
        }
      >
        {children}
      </FormFrame>
    </Modal>
  );
}
