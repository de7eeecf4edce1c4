import { Dialogue, focusControl, TextAreaField } from '@rt/web/desk';
import { useState } from 'react';
import { t } from '../words';

interface RejectDialogueProps {
  readonly opened: boolean;
  readonly busy: boolean;
  reject(reason: string): Promise<void>;
  close(): void;
}

/** Rejecting needs a reason. */
export function RejectDialogue({ opened, busy, reject, close }: RejectDialogueProps) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const run = async () => {
    if (reason.trim().length < 3) {
      setAsked(true);
      return focusControl('rejectReason');
    }
    await reject(reason.trim());
    close();
  };
  return (
    <Dialogue
      opened={opened}
      title={t('review.reject-title')}
      confirmLabel={t('review.reject')}
      danger
      busy={busy}
      onConfirm={() => void run()}
      onClose={close}
    >
      <TextAreaField
        name="rejectReason"
        label={t('review.reason')}
        hint={t('review.reject-hint')}
        value={reason}
        error={asked && reason.trim().length < 3 ? t('review.enter-reason') : undefined}
        onChange={setReason}
      />
    </Dialogue>
  );
}
