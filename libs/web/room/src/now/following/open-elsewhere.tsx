import type { ActivityView } from '@rt/contracts/plain';
import { useAnswer } from '@rt/web/data';
import { Banner } from '@rt/web/ui';
import { useEffect } from 'react';

import { Link } from '../../link';
import { useSay } from '../../page';
import { roomPath } from '../../router';
import { useRoom } from '../../session/room-context';
import { t } from '../../words';

/** On the other tabs: the current question is open, and this phone has not answered it. */
export function OpenElsewhere() {
  const { live } = useRoom();
  const current = live.room?.activities.find(({ id }) => id === live.room?.session.currentActivityId);

  return current?.state === 'open' ? <Unanswered key={`${current.id}:${current.round}`} activity={current} /> : null;
}

function Unanswered({ activity }: { readonly activity: ActivityView }) {
  const { link, live, participation } = useRoom();
  const { answer } = useAnswer(link.queue, live, activity);
  const say = useSay();
  const unanswered = answer === null;
  useEffect(() => {
    if (unanswered) say(t('room.next-open', { question: activity.question }));
  }, [say, unanswered, activity.question]);

  return unanswered ? (
    <Banner>
      {t('room.next-open', { question: activity.question })}{' '}
      <Link to={roomPath(participation.joinKey, 'now')}>{t('room.answer-now')}</Link>
    </Banner>
  ) : null;
}
