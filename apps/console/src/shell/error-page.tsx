import { Page, PageLink, ProblemPanel } from '@rt/web/console-kit';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';

import { t } from '../words';

/** A page that failed: what happened, and one way on. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Page title={t('console.broken-title')}>
      <ProblemPanel
        error={error}
        title={t('console.broken-text')}
        retry={() => {
          reset();
          void router.invalidate();
        }}
      />
      <p>
        <PageLink to="/">{t('console.to-today')}</PageLink>
      </p>
    </Page>
  );
}
