import { Page, PageLink } from '@rt/web/console-kit';

import { t } from '../words';

/** An address of the console that leads nowhere, within the frame. */
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
