import { useBlocker } from '@tanstack/react-router';

import { t } from '../words';
import { Dialogue } from './dialogue';

/** Asks before a page with unsaved text is left, by a link or by closing the window. */
export function LeaveGuard({ dirty }: { readonly dirty: boolean }) {
  const blocker = useBlocker({ shouldBlockFn: () => dirty, enableBeforeUnload: () => dirty, withResolver: true });
  return (
    <Dialogue
      opened={blocker.status === 'blocked'}
      title={t('console-kit.leave-title')}
      confirmLabel={t('console-kit.leave')}
      cancelLabel={t('console-kit.stay')}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      {t('console-kit.leave-text')}
    </Dialogue>
  );
}
