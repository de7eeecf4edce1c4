import { type LiveSnapshot, useConnectionState } from '@rt/web/data';
import { CornerMark, StageScreen } from '@rt/web/stage-screen';
import { useEffect } from 'react';

import { t } from './words';

/** What stands on the projector now. The last picture stays while the connection is lost. */
export function StageRoom({ live }: { readonly live: LiveSnapshot }) {
  const connection = useConnectionState(live);
  const room = live.room;
  useEffect(() => {
    document.title = `${room?.session.title ?? ''} – ${t('stage.product')}`;
  }, [room?.session.title]);

  return (
    <div className="stage-frame">
      {room ? <StageScreen room={room} heardAt={live.heardAt} /> : <main className="stage__main" />}
      {connection === 'fine' ? null : <CornerMark />}
    </div>
  );
}
