import { wasHeld } from '@rt/domain/scheduling';

import { roomPath } from '../../router';
import type { Participation } from '../../session/participation-store';
import { useRoom } from '../../session/room-context';
import { usePublished } from '../../session/use-published';
import { joinAgainAt } from '../join-again';
import { EndedPage, TakenOutPage } from './ended-page';
import { t } from './words';

export { CancelledPage } from './ended-page';
export { NotHerePage } from './not-here-page';

/** Sealing ends all places of a session that was held: nobody has lost anything then, and nothing can be joined. */
export function PlaceEnded() {
  const { live, participation } = useRoom();
  if (live.refusal?.code === 'seat-taken-out') return <TakenOutPage ownAt={ownAt(participation)} />;
  // This phone may have been away when the session ended.
  if (live.refusal?.over || wasHeld(live.room?.session.state ?? participation.session.state)) return <SessionOver />;

  return <SeatLost />;
}

function SeatLost() {
  const { live, participation } = useRoom();
  // A participant never signed in: a token that is known no more has lost its place.
  const why = live.refusal?.code === 'not-signed-in' ? undefined : live.refusal?.message;

  return (
    <EndedPage lost={why ?? t('room.ended-seat')} joinAt={joinAgainAt(participation)} ownAt={ownAt(participation)} />
  );
}

/** The session has ended; once the roundtable is in the archive, its page is a tap away. */
export function SessionOver() {
  const { live, participation } = useRoom();

  return (
    <EndedPage
      publishedRef={usePublished(live.room?.session.ref ?? participation.ref ?? null, live.connection)}
      ownAt={ownAt(participation)}
    />
  );
}

function ownAt({ joinKey }: Participation): string {
  return roomPath(joinKey, 'me');
}
