import type { MailPreview } from '@rt/contracts';

import { t } from '../words';
import classes from './mails.module.css';

export function MailSample({ preview: { count, sample, holdSeconds } }: { readonly preview: MailPreview }) {
  return (
    <>
      {sample ? (
        <>
          <p className={classes['lead']}>{t('organise.mail-sample', { count, name: sample.to })}</p>
          <div className={classes['sample']} tabIndex={0} role="region" aria-label={t('organise.mail-sample-label')}>
            <p className={classes['subject']}>{sample.subject}</p>
            <p className={classes['text']}>{sample.text}</p>
          </div>
        </>
      ) : null}
      {holdSeconds > 0 ? <p>{t('organise.mail-hold', { seconds: holdSeconds })}</p> : null}
    </>
  );
}
