import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

import { ProblemPanel } from '../page/states';
import { t } from '../words';

interface DialogueProps {
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly also?: { readonly label: string; act(): void };
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly error?: unknown;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before an act that is hard to take back: what will happen, the act by its name, and the way out. */
export function Dialogue(props: DialogueProps) {
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      centered
      closeButtonProps={{ 'aria-label': t('console-kit.close-dialogue') }}
    >
      <Stack gap="md">
        <div>{props.children}</div>
        {props.error ? <ProblemPanel error={props.error} title={t('console-kit.could-not-do')} /> : null}
        <Group gap="sm">
          <Button color={props.danger ? 'danger' : 'petrol'} loading={props.busy ?? false} onClick={props.onConfirm}>
            {props.confirmLabel}
          </Button>
          {props.also ? (
            <Button variant="default" disabled={props.busy ?? false} onClick={props.also.act}>
              {props.also.label}
            </Button>
          ) : null}
          <Button variant="default" onClick={props.onClose}>
            {props.cancelLabel ?? t('console-kit.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
