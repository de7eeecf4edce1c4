import { Modal } from '@mantine/core';
import { t } from './words';
import { ReasonForm, type ReasonFormProps } from './reason-form';

interface ReasonDialogueProps extends ReasonFormProps {
  readonly opened: boolean;
  readonly title: string;
}

/** Asks for a reason before an act that others are told of. */
export function ReasonDialogue({ opened, title, ...form }: ReasonDialogueProps) {
  return (
    <Modal
      opened={opened}
      onClose={form.close}
      title={title}
      centered
      closeButtonProps={{ 'aria-label': t('organise.close') }}
    >
      <ReasonForm {...form} />
    </Modal>
  );
}
