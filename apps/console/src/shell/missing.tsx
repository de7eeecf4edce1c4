import { Page, PageLink } from '@rt/web/desk';
import { t } from '../words';
import classes from './frame.module.css';

/** An address of the console that leads nowhere. */
export function Missing() {
  return (
    <main id="main" className={classes['main']}>
      <Page title={t('console.missing-title')}>
        <p>{t('console.missing-text')}</p>
        <p>
          <PageLink to="/">{t('console.to-today')}</PageLink>
        </p>
      </Page>
    </main>
  );
}
