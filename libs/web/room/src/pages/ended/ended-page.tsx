import { buttonClass } from '@rt/web/ui';

import { Link } from '../../link';
import { PageTitle } from '../../page';
import { t as room } from '../../words';
import { t } from './words';

interface EndedPageProps {
  readonly lost?: string;
  readonly joinAt?: string;
  /** Where the roundtable stands in the archive, once it is published: 'RT-2026-014'. */
  readonly publishedRef?: string | null;
  /** Where this phone keeps what one answered and wrote. */
  readonly ownAt: string;
}

/** The session is over, or (`lost`) this person's place in it, which may be taken again at `joinAt`. */
export function EndedPage({ lost, joinAt, publishedRef, ownAt }: EndedPageProps) {
  return (
    <section className="room__stack">
      <PageTitle pageKey="ended">{lost ? t('room.seat-over') : t('room.ended-title')}</PageTitle>
      <p>{lost ?? t(publishedRef ? 'room.published-text' : 'room.ended-text')}</p>
      {joinAt ? (
        <Link className={buttonClass()} to={joinAt}>
          {t('room.left-join')}
        </Link>
      ) : null}
      {publishedRef ? (
        <a className={buttonClass()} href={`/roundtables/${publishedRef}`}>
          {t('room.published-read')}
        </a>
      ) : (
        <ReadOn />
      )}
      <OwnLink ownAt={ownAt} />
    </section>
  );
}

/** The host has taken this seat out, and it cannot be taken again: why nothing is shown, and whom to speak to. */
export function TakenOutPage({ ownAt }: Pick<EndedPageProps, 'ownAt'>) {
  return (
    <section className="room__stack">
      <PageTitle pageKey="taken-out">{t('room.taken-out-title')}</PageTitle>
      <p>{t('room.taken-out-text')}</p>
      <OwnLink ownAt={ownAt} />
      <p>{t('room.taken-out-ask')}</p>
      <ReadOn />
    </section>
  );
}

/** Receipts belong to their author, whatever became of the seat. */
function OwnLink({ ownAt }: Pick<EndedPageProps, 'ownAt'>) {
  return (
    <Link to={ownAt} className="room__alone">
      {t('room.ended-own')}
    </Link>
  );
}

function ReadOn() {
  return (
    <a className={buttonClass('quiet')} href="/roundtables">
      {t('room.ended-read')}
    </a>
  );
}

export function CancelledPage() {
  return (
    <section className="room__stack">
      <PageTitle pageKey="cancelled">{room('room.cancelled')}</PageTitle>
      <ReadOn />
    </section>
  );
}
