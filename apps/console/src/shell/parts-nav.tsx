import type { RoundtableBody } from '@rt/contracts';
import { PlainLink } from '@rt/web/console-kit';
import { useLocation } from '@tanstack/react-router';

import { t } from '../words';
import { partsOf } from './parts';
import classes from './roundtable-frame.module.css';

export function PartsNav({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const path = useLocation().pathname;
  return (
    <nav aria-label={t('console.parts')} className={classes['parts']}>
      <ul>
        {partsOf(roundtable, path).map(({ name, label, to, isShown }) => (
          <li key={name}>
            <PlainLink to={to} aria-current={isShown ? 'page' : undefined}>
              {label}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
