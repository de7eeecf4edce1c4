import type { RefusedError } from '@rt/web/data';
import { Button } from '@rt/web/ui';

import { Page, PageTitle } from '../page';
import { t } from '../words';

/** Something could not be loaded: what happened, what is safe, one way on, a reference. */
export function FailedPage({ error, onRetry }: { readonly error: RefusedError; readonly onRetry: () => void }) {
  return (
    <Page>
      <section className="room__stack">
        <PageTitle pageKey="failed">{t('room.failed-title')}</PageTitle>
        <p>{error.code === 'unreachable' ? t('room.unreachable') : error.message}</p>
        <p>{t('room.failed-text')}</p>
        <Button onClick={onRetry}>{t('room.try-again')}</Button>
        {error.traceId ? (
          <p className="room__muted">{t('room.failed-reference', { reference: error.traceId })}</p>
        ) : null}
      </section>
    </Page>
  );
}

/** The layout while something loads. */
export function LoadingPage() {
  return (
    <Page>
      <p className="room__muted room__late">{t('room.loading')}</p>
    </Page>
  );
}
