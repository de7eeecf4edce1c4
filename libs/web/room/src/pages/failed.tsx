import type { RefusedError } from '@rt/web/data';
import { Button } from '@rt/web/ui';
import type { ReactNode } from 'react';

import { Page, PageTitle } from '../page';
import { t } from '../words';

interface FailedPageProps {
  readonly error: RefusedError;
  readonly onRetry: () => void;
  readonly children?: ReactNode;
}

/** Something could not be loaded: what happened, what is safe, one way on and perhaps another, a reference. */
export function FailedPage({ error, onRetry, children }: FailedPageProps) {
  return (
    <Page>
      <section className="room__stack">
        <PageTitle pageKey="failed">{t('room.failed-title')}</PageTitle>
        <p>{error.code === 'unreachable' ? t('room.unreachable') : error.message}</p>
        <p>{t('room.failed-text')}</p>
        <Button onClick={onRetry}>{t('room.try-again')}</Button>
        {children}
        {error.traceId ? (
          <p className="room__muted">{t('room.failed-reference', { reference: error.traceId })}</p>
        ) : null}
      </section>
    </Page>
  );
}

export function LoadingPage() {
  return (
    <Page>
      <p className="room__muted room__late">{t('room.loading')}</p>
    </Page>
  );
}
