import { Button } from '@rt/web/ui';

import { PageTitle } from '../page';
import { t } from '../words';

/** Offers to reload after an update of the service. Part of the first load, since old parts are gone by then. */
export function OldPage() {
  return (
    <section className="room__stack">
      <PageTitle pageKey="old-page">{t('room.old-title')}</PageTitle>
      <p>{t('room.old-text')}</p>
      <Button onClick={() => location.reload()}>{t('room.old-load')}</Button>
    </section>
  );
}
