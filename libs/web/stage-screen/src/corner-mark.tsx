import { ReconnectIcon } from '@rt/web/ui';

import { t } from './words';

/** A small mark while the connection is lost; the last picture stays. */
export function CornerMark() {
  return (
    <aside className="stage__lost">
      <ReconnectIcon /> {t('stage-screen.reconnecting')}
    </aside>
  );
}
