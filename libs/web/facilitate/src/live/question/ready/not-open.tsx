import type { ActivityView } from '@rt/contracts/plain';
import { answerFlags, kinds } from '@rt/kinds';
import { clockText } from '@rt/web/ui';

import { t } from '../../../words';
import classes from '../../live.module.css';

/** What the room will be asked: options and settings of a question that is not open yet. */
export function NotOpen({ activity }: { readonly activity: ActivityView }) {
  const { kind, config, durationSec, allowChange } = activity;
  const options = kinds[kind].labels(config);
  const isLimited = durationSec !== null && durationSec !== undefined;
  return (
    <div className={classes['chart']}>
      <p className={classes['noResult']}>{t('facilitate.not-open')}</p>
      {options.length > 0 ? (
        <ol className={classes['options']}>
          {options.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      ) : null}
      <p className={classes['muted']}>
        {isLimited ? t('facilitate.plan-timer', { time: clockText(durationSec) }) : t('facilitate.plan-no-timer')}{' '}
        {answerFlags(kind).includes('allowChange')
          ? t(allowChange ? 'facilitate.plan-change' : 'facilitate.plan-no-change')
          : null}
      </p>
    </div>
  );
}
