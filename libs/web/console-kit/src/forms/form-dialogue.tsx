import { Alert, Button, Group, Modal } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';

import { t } from '../words';
import { FormFrame } from './form-frame';
import type { Form } from './use-form';
import { useReturnFocus } from './use-return-focus';

interface FormDialogueProps<V extends object> {
  readonly title: string;
  readonly form: Form<V>;
  readonly saveLabel: string;
  readonly cancelLabel?: string | undefined;
  /** Another act on the same values, shown between save and cancel. */
  readonly also?: { readonly label: string; act(): void };
  readonly danger?: boolean;
  readonly size?: 'md' | 'lg';
  readonly children: ReactNode;
  close(): void;
}

/** A click outside does not discard what was typed; Escape and the cross ask first, "cancel" discards. */
export function FormDialogue<V extends object>({
  title,
  form,
  saveLabel,
  cancelLabel,
  also,
  danger,
  size = 'md',
  children,
  close,
}: FormDialogueProps<V>) {
  useReturnFocus();
  const { asks, leave, stay } = useLeaving(form.dirty, close);
  return (
    <Modal
      opened
      centered
      size={size}
      onClose={leave}
      closeOnClickOutside={!form.dirty}
      title={title}
      closeButtonProps={{ 'aria-label': t('console-kit.close-dialogue') }}
    >
      {asks && form.dirty ? <Asked leave={close} stay={stay} /> : null}
      <FormFrame
        form={form}
        saveLabel={saveLabel}
        danger={danger ?? false}
        beside={
          <>
            {also ? (
              <Button variant="outline" disabled={form.busy} onClick={also.act}>
                {also.label}
              </Button>
            ) : null}
            <Button variant="default" onClick={close}>
              {cancelLabel ?? t('console-kit.cancel')}
            </Button>
          </>
        }
      >
        {children}
      </FormFrame>
    </Modal>
  );
}

/** Asks before what was typed is thrown away. A second press keeps it, and whoever stays goes on where they were. */
function useLeaving(dirty: boolean, close: () => void) {
  const [asks, setAsks] = useState(false);
  const before = useRef<Element>(null);
  const stay = () => {
    setAsks(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  const ask = () => {
    before.current = document.activeElement;
    setAsks(true);
  };
  const leave = () => {
    if (!dirty) return close();
    return asks ? stay() : ask();
  };
  return { asks, leave, stay };
}

/** The ring of the button that has the focus is seen whole. */
const RING = { body: { overflow: 'visible' }, message: { overflow: 'visible' } };

/** Stands above the form, in sight wherever it was scrolled to, and has the focus. */
function Asked({ leave, stay }: { leave(): void; stay(): void }) {
  return (
    <Alert color="warning" role="alert" title={t('console-kit.leave-title')} mb="md" styles={RING}>
      <p>{t('console-kit.leave-dialogue-text')}</p>
      <Group gap="sm" mt="sm">
        <Button ref={focused} variant="default" onClick={stay}>
          {t('console-kit.keep-writing')}
        </Button>
        <Button variant="default" onClick={leave}>
          {t('console-kit.leave')}
        </Button>
      </Group>
    </Alert>
  );
}

function focused(button: HTMLButtonElement | null): void {
  button?.focus();
}
