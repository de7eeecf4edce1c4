import type { ActivityView } from '@rt/contracts/plain';
import { Dialogue } from '@rt/web/console-kit';

import { t } from '../../words';
import type { Leaving } from './use-leaving';

interface LeaveOpenDialogueProps {
  readonly current: ActivityView | null;
  readonly leaving: Leaving;
  readonly busy: boolean;
}

/** Asks, before another activity becomes the current one, what becomes of the one on which voting is open. */
export function LeaveOpenDialogue({ current, leaving, busy }: LeaveOpenDialogueProps) {
  return (
    <Dialogue
      opened={leaving.asks}
      title={t('facilitate.leave-title')}
      confirmLabel={t('facilitate.leave-close')}
      also={{ label: t('facilitate.leave-open'), act: leaving.leaveOpen }}
      cancelLabel={t('facilitate.leave-stay')}
      busy={busy}
      onConfirm={leaving.closeFirst}
      onClose={leaving.stay}
    >
      <p>{t('facilitate.leave-text', { question: current?.question ?? '' })}</p>
    </Dialogue>
  );
}
