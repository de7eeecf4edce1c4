import classes from '../agenda/agenda.module.css';
import { t } from '../words';
import type { Config } from './kind-form';
import { optionsOf } from './options';

/** Options as a phone shows them. */
export function OptionPreview({ config, round }: { readonly config: Config; readonly round: boolean }) {
  return (
    <ul className={classes['phoneOptions']}>
      {optionsOf(config).map((option, index) => (
        <li key={option.id} className={classes['phoneOption']}>
          <span className={`${classes['mark'] ?? ''} ${round ? (classes['markRound'] ?? '') : ''}`} />
          <span>{option.text || t('organise.option-n', { n: index + 1 })}</span>
        </li>
      ))}
      {config['allowOther'] === true ? (
        <li className={classes['phoneOption']}>
          <span className={`${classes['mark'] ?? ''} ${classes['markRound'] ?? ''}`} />
          <span>{t('organise.something-else')}</span>
        </li>
      ) : null}
    </ul>
  );
}
