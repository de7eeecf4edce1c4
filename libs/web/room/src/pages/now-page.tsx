import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { shownAnswer, useQueued } from '@rt/web/data';
import { buttonClass } from '@rt/web/ui';
import { useEffect, useRef } from 'react';

import { Link } from '../link';
import { QuestionView } from '../now/question-view';
import { isTyping, PageTitle, useSay } from '../page';
import { navigate, roomPath } from '../router';
import { useRoom } from '../session/room-context';
import { t } from '../words';

/** What is going on: the session's current question or, with `activityId`, another open one. */
export function NowPage({ activityId }: { readonly activityId?: string }) {
  const { live, participation } = useRoom();
  const room = live.room;
  const wanted = useWanted(room, activityId, participation.joinKey);
  if (room === null) return <PageTitle pageKey="loading">{t('room.loading')}</PageTitle>;
  const activity = room.activities.find((one) => one.id === wanted && one.state !== 'ready');

  return (
    <>
      {activity ? <QuestionView key={`${activity.id}:${activity.round}`} activity={activity} /> : <Lobby room={room} />}
      {wanted && room.session.currentActivityId !== wanted ? (
        <Link to={roomPath(participation.joinKey, 'now')} className="room__alone">
          {t('room.back-to-now')}
        </Link>
      ) : null}
      <OtherQuestions room={room} shown={activity} />
    </>
  );
}

/**
 * The activity to show: the one of the address, else the session's current one. Nobody who is writing an answer is taken
 * away from it by a new question: the open activity goes on under its own address, and the new one is told.
 */
function useWanted(room: RoomState | null, activityId: string | undefined, joinKey: string): string | null {
  const say = useSay();
  const before = useRef<string | null>(null);
  const current = room?.session.currentActivityId ?? null;
  const stays = activityId ? null : stillWritten(room, before.current, current);
  const wanted = activityId ?? stays ?? current;

  useEffect(() => {
    before.current = activityId ? null : wanted;
    if (stays === null) return;
    const next = room?.activities.find((one) => one.id === current);
    if (next) say(t('room.next-open', { question: next.question }));
    navigate(roomPath(joinKey, 'activity', stays), { replace: true, stay: true });
  });

  return wanted;
}

/** The id of the activity shown before, where it is no longer the current one and somebody is writing in it; else null. */
function stillWritten(room: RoomState | null, before: string | null, current: string | null): string | null {
  const open = room?.activities.some((one) => one.id === before && one.state === 'open') ?? false;

  return open && before !== current && isTyping() ? before : null;
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

function OtherQuestions({ room, shown }: { readonly room: RoomState; readonly shown: ActivityView | undefined }) {
  const { link, live, participation } = useRoom();
  const queued = useQueued(link.queue);
  const open = room.activities.filter((one) => one.state === 'open');
  const others = open.filter((one) => one.id !== shown?.id);
  if (others.length === 0) return null;
  const left = open.filter((one) => !shownAnswer(queued, live, one).answer);
  const next = shown && !left.includes(shown) ? left[0] : undefined;

  return (
    <section className="room__stack room__others" aria-labelledby="others">
      <p className="room__muted">
        {t('room.others-answered', { count: open.length - left.length, open: open.length })}
      </p>
      {next ? (
        <Link className={buttonClass('primary', true)} to={roomPath(participation.joinKey, 'activity', next.id)}>
          {t('room.next-question')}
        </Link>
      ) : null}
      <h2 id="others">{t('room.others-title')}</h2>
      <ul className="room__links">
        {others.map((one) => (
          <li key={one.id}>
            <Link className="room__card" to={roomPath(participation.joinKey, 'activity', one.id)}>
              {one.question}
              {one.paused ? t('room.other-paused') : null}
              {left.includes(one) ? null : <span className="room__muted">{t('room.other-answered')}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
