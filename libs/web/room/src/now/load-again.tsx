import { Button } from '@rt/web/ui';
import type { ReactNode } from 'react';

import { t } from '../words';

/** What could not be fetched, and the way to try again: a browser may not ask for refused code twice on one page. */
export function LoadAgain({ children }: { readonly children: ReactNode }) {
  return (
    <div className="room__actions">
      <p>{children}</p>
      <Button look="quiet" onClick={() => location.reload()}>
        {t('room.try-again')}
      </Button>
    </div>
  );
}
