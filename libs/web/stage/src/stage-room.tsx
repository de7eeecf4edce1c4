import { type LiveSnapshot, useConnectionState } from '@rt/web/data';
import { CornerMark, StageScreen } from '@rt/web/stage-screen';
import { useContext, useEffect } from 'react';

import { InShareView } from './share-view';
import { t } from './words';

/** What stands on the projector now. The last picture stays while the connection is lost. */
export function StageRoom({ live }: { readonly live: LiveSnapshot }) {
  const connection = useConnectionState(live);
  const room = live.room;
  const shared = useContext(InShareView);
  useEffect(() => {
    document.title = `${room?.session.title ?? ''} – ${t('stage.product')}`;
  }, [room?.session.title]);

  return (
    <div className="stage-frame">
      {/* Drawn anew for the other view: letters are fitted to the screen once it stands. */}
      {room ? (
        <StageScreen key={String(shared)} room={room} heardAt={live.heardAt} clockOffsetMs={live.clockOffsetMs} />
      ) : (
        <main className="stage__main" />
      )}
      {connection === 'fine' ? null : <CornerMark />}
    </div>
  );
}
