import type { ActivityView } from '@rt/contracts/plain';
import { shownAnswer, useQueued } from '@rt/web/data';
import { buttonClass } from '@rt/web/ui';
import { createWords } from '@rt/words';

import { Link } from '../../link';
import { roomPath } from '../../router';
import { useRoom } from '../../session/room-context';
import { otherQuestions } from '../../words.en-GB.json';

const t = createWords(otherQuestions);

interface OtherQuestionsProps {
  readonly open: readonly ActivityView[];
  readonly shown: ActivityView | undefined;
}

export function OtherQuestions({ open, shown }: OtherQuestionsProps) {
  const { link, live, participation } = useRoom();
  const queued = useQueued(link.queue);
  const left = open.filter((one) => !shownAnswer(queued, live, one).answer);
  const next = shown && (shown.paused || !left.includes(shown)) ? nextOf(left, shown) : undefined;

  return (
    <section className="room__stack room__others" aria-labelledby="others">
      <p className="room__muted">{t('others.answered', { count: open.length - left.length, open: open.length })}</p>
      {next ? (
        <Link className={buttonClass('primary', true)} to={roomPath(participation.joinKey, 'activity', next.id)}>
          {t('others.next')}
        </Link>
      ) : null}
      <h2 id="others">{t('others.title')}</h2>
      <ul className="room__links">
        {open
          .filter((one) => one.id !== shown?.id)
          .map((one) => (
            <li key={one.id}>
              <Link className="room__card" to={roomPath(participation.joinKey, 'activity', one.id)}>
                {one.question}
                {one.paused ? t('others.paused') : null}
                {left.includes(one) ? null : <span className="room__muted">{t('others.is-answered')}</span>}
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The next one that takes an answer now; where none does, one that is paused, but from one to another of these nothing leads on. */
function nextOf(left: readonly ActivityView[], shown: ActivityView): ActivityView | undefined {
  return left.find((one) => !one.paused) ?? (shown.paused ? undefined : left[0]);
}
