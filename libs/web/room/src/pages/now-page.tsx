import type { RoomState } from '@rt/contracts/plain';
import type { ComponentProps } from 'react';

import { Link } from '../link';
import { useWanted } from '../now/following/use-wanted';
import { QuestionView } from '../now/question-view';
import { type Charts, useReadyCharts } from '../now/use-charts';
import { PageTitle } from '../page';
import { roomPath } from '../router';
import { useRoom } from '../session/room-context';
import { t } from '../words';

/** What is going on: the session's current question or, with `activityId`, another open one. */
export function NowPage({ activityId }: { readonly activityId?: string }) {
  const { live, participation } = useRoom();
  const room = live.room;
  const wanted = useWanted(room, activityId, participation.joinKey);
  if (room === null) return <PageTitle pageKey="loading">{t('room.loading')}</PageTitle>;
  const activity = room.activities.find((one) => one.id === wanted && one.state !== 'ready');
  const open = room.activities.filter((one) => one.state === 'open');
  const other = open.find((one) => one !== activity);

  return (
    <>
      {activity ? <QuestionView key={`${activity.id}:${activity.round}`} activity={activity} /> : <Lobby room={room} />}
      {wanted && room.session.currentActivityId !== wanted ? (
        <Link to={roomPath(participation.joinKey, 'now')} className="room__alone">
          {t('room.back-to-now')}
        </Link>
      ) : null}
      {other ? <Others open={open} shown={activity} /> : null}
    </>
  );
}

function Lobby({ room }: { readonly room: RoomState }) {
  const { session } = room;

  return (
    <section className="room__stack">
      <PageTitle pageKey="lobby" context={session.title}>
        {t('room.waiting-title')}
      </PageTitle>
      <p className="room__lead">{session.question}</p>
      <p>{session.state === 'scheduled' ? t('room.waiting-scheduled') : t('room.waiting-wait')}</p>
      <p className="room__muted">
        {t('room.joined-count', { count: session.joined })}
        {session.simulated > 0 ? `. ${t('room.simulated', { count: session.simulated })}.` : null}
      </p>
    </section>
  );
}

/** As soon as the code for them is there: most sessions ask one question at a time. */
function Others(props: ComponentProps<Charts['OtherQuestions']>) {
  const charts = useReadyCharts(null);

  return charts && <charts.OtherQuestions {...props} />;
}
