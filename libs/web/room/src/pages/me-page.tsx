import type { ActivityView } from '@rt/contracts/plain';
import { useAnswer } from '@rt/web/data';
import { Button } from '@rt/web/ui';
import { useSyncExternalStore } from 'react';

import { OwnWords } from '../now/answered-view';
import { waitingWords } from '../now/question-view';
import { PageTitle } from '../page';
import { navigate } from '../router';
import { forgetParticipation } from '../session/participation-store';
import { useRoom } from '../session/room-context';
import { keepLastSaved } from '../session/saved-last';
import { t } from '../words';

/** The own answers, and the way out of a shared device. */
export function MePage() {
  const { live, link, participation } = useRoom();
  const queued = useSyncExternalStore(link.queue.subscribe, link.queue.getSnapshot);
  const unsent = [...queued.values()].filter(({ status }) => status === 'waiting').length;
  const answered = (live.room?.activities ?? []).filter((one) => live.own[one.id]?.answer || queued.has(one.id));
  const leave = () => {
    link.stop();
    keepLastSaved(participation.token, null);
    forgetParticipation(participation);
    navigate('/j', { replace: true });
  };

  return (
    <section className="room__stack">
      <PageTitle pageKey="me" context={live.room?.session.title}>
        {t('room.me-title')}
      </PageTitle>
      {answered.length === 0 ? <p>{t('room.me-empty')}</p> : null}
      <ul className="room__links">
        {answered.map((activity) => (
          <OwnRow key={activity.id} activity={activity} />
        ))}
      </ul>
      <p className="room__muted">{t('room.me-device')}</p>
      <div className="room__actions">
        <Button look="danger" describedBy="leave-hint" onClick={leave}>
          {t('room.me-leave')}
        </Button>
        <p id="leave-hint" className="room__muted">
          {unsent > 0 ? <strong>{t('room.me-unsent', { count: unsent })} </strong> : null}
          {t('room.me-leave-hint')}
        </p>
      </div>
    </section>
  );
}

function OwnRow({ activity }: { readonly activity: ActivityView }) {
  const { link, live } = useRoom();
  const shown = useAnswer(link.queue, live, activity);
  const state = { waiting: waitingWords(live), 'not-counted': t('room.answer-not-counted') };

  return (
    <li className="room__card room__card--plain">
      <strong>{activity.question}</strong>
      <p>
        <OwnWords activity={activity} answer={shown.answer} />
      </p>
      {shown.state === 'waiting' || shown.state === 'not-counted' ? <p>{state[shown.state]}</p> : null}
    </li>
  );
}
