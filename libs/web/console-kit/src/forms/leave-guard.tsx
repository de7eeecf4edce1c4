import { useBlocker } from '@tanstack/react-router';

import { t } from '../words';
import { Dialogue } from './dialogue';

/** Asks before a page with unsaved text is left, by a link or by closing the window. */
export function LeaveGuard({ dirty }: { readonly dirty: boolean | (() => boolean) }) {
  const isDirty = typeof dirty === 'boolean' ? () => dirty : dirty;
  const blocker = useBlocker({ shouldBlockFn: isDirty, enableBeforeUnload: isDirty, withResolver: true });
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
