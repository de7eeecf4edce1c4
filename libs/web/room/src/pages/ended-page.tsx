import { buttonClass } from '@rt/web/ui';
import { PageTitle } from '../page';
import { t } from '../words';

/** The session is over, or (`lost`) this person's place in it. */
export function EndedPage({ lost }: { readonly lost?: string }) {
  return (
    <section className="room__stack">
      <PageTitle pageKey="ended">{lost ? t('room.session-over') : t('room.ended-title')}</PageTitle>
      <p>{lost ?? t('room.ended-text')}</p>
      <a className={buttonClass('quiet')} href="/roundtables">
        {t('room.ended-read')}
      </a>
    </section>
  );
}
