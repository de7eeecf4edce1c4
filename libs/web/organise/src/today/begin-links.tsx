import { ButtonLink } from '@rt/web/console-kit';

import { t } from '../words';
import classes from './roundtable-cards.module.css';

/** The two ways to begin: at once, or with a plan. */
export function BeginLinks() {
  return (
    <div className={classes['begin']}>
      <ButtonLink to="/roundtables/now" variant="default">
        {t('organise.run-now')}
      </ButtonLink>
      <ButtonLink to="/roundtables/new">{t('organise.new-roundtable')}</ButtonLink>
    </div>
  );
}
