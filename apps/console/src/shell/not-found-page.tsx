import { Page, PageLink } from '@rt/web/console-kit';

import { t } from '../words';

export function NotFoundPage() {
  return (
    <Page title={t('console.missing-title')}>
      <p>{t('console.missing-text')}</p>
      <p>
        <PageLink to="/">{t('console.to-today')}</PageLink>
      </p>
    </Page>
  );
}
