import type { ActivityState, RoomState } from '@rt/contracts/plain';
import { Link } from '../link';
import { QuestionView } from '../now/question-view';
import { PageTitle } from '../page';
import { roomPath } from '../router';
import { useRoom } from '../session/room-context';
import { t } from '../words';

/** What is going on: the session's current question or, with `activityId`, another open one. */
export function NowPage({ activityId }: { readonly activityId?: string }) {
  const { live, participation } = useRoom();
  const room = live.room;
  if (room === null) return <PageTitle pageKey="loading">{t('room.loading')}</PageTitle>;
  const activity = shownActivity(room, activityId);

  return (
    <>
      {activity ? <QuestionView key={`${activity.id}:${activity.round}`} activity={activity} /> : <Lobby room={room} />}
      {activityId && room.session.currentActivityId !== activityId ? (
        <Link to={roomPath(participation.place, 'now')}>{t('room.back-to-now')}</Link>
      ) : null}
      <OtherQuestions room={room} shown={activity} />
    </>
  );
}

function shownActivity(room: RoomState, activityId: string | undefined): ActivityState | null {
  const wanted = activityId ?? room.session.currentActivityId;

  return room.activities.find((one) => one.id === wanted && one.state !== 'ready') ?? null;
}

function Lobby({ room }: { readonly room: RoomState }) {
  const { session } = room;

  return (
    <section className="room__stack">
      <PageTitle pageKey="lobby" context={session.title}>
        {t('room.lobby-title')}
      </PageTitle>
      <p className="room__lead">{session.question}</p>
      <p>{session.state === 'scheduled' ? t('room.lobby-scheduled') : t('room.lobby-wait')}</p>
      <p className="room__muted">
        {t('room.joined-count', { count: session.joined })}
        {session.simulated > 0 ? `. ${t('room.simulated', { count: session.simulated })}.` : null}
      </p>
    </section>
  );
}

function OtherQuestions({ room, shown }: { readonly room: RoomState; readonly shown: ActivityState | null }) {
  const { live, participation } = useRoom();
  const others = room.activities.filter((one) => one.state === 'open' && one.id !== shown?.id);
  if (others.length === 0) return null;

  return (
    <section className="room__stack room__others" aria-labelledby="others">
      <h2 id="others">{t('room.others-title')}</h2>
      <ul className="room__links">
        {others.map((one) => (
          <li key={one.id}>
            <Link className="room__card" to={roomPath(participation.place, 'activity', one.id)}>
              {one.question}
              {live.own[one.id]?.answer ? <span className="room__muted"> ({t('room.other-answered')})</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
