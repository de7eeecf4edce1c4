import { buttonClass } from '@rt/web/ui';

import { Link } from '../../link';
import { Page, PageTitle } from '../../page';
import { joinAgainAt } from '../join-again';
import { t } from './words';

export function NotHerePage({ joinKey }: { readonly joinKey: string }) {
  return (
    <Page>
      <section className="room__stack">
        <PageTitle pageKey="left">{t('room.left-title')}</PageTitle>
        <p>{t('room.left-text')}</p>
        <Link className={buttonClass('primary', true)} to={joinAgainAt({ joinKey })}>
          {t('room.left-join')}
        </Link>
      </section>
    </Page>
  );
}
