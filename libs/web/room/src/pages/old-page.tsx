import { Button } from '@rt/web/ui';

import { PageTitle } from '../page';
import { t } from '../words';

/**
 * The service has been updated and speaks another version than this page: loading it again brings the new one.
 * It comes with the first load: an updated service has no more parts of the page that was.
 */
export function OldPage() {
  return (
    <section className="room__stack">
      <PageTitle pageKey="old-page">{t('room.old-title')}</PageTitle>
      <p>{t('room.old-text')}</p>
      <Button onClick={() => location.reload()}>{t('room.old-load')}</Button>
    </section>
  );
}
