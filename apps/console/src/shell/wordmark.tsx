import { PlainLink } from '@rt/web/console-kit';

import classes from './wordmark.module.css';

const SEATS = [
  [28, 16],
  [22, 26.4],
  [10, 26.4],
  [4, 16],
  [10, 5.6],
  [22, 5.6],
] as const;

/** The product's mark and name, and whose console it is. */
export function Wordmark({ organisation }: { readonly organisation: string }) {
  return (
    <PlainLink to="/" className={classes['mark']}>
      <svg viewBox="-6 -6 44 44" width="32" height="32" aria-hidden="true" focusable="false" fill="#ffffff">
        <rect x="-6" y="-6" width="44" height="44" rx="9" fill="#0b5e6b" />
        <circle cx="16" cy="16" r="6" />
        {SEATS.map(([cx, cy]) => (
          <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r="3" />
        ))}
      </svg>
      <span className={classes['names']}>
        <span className={classes['product']}>Roundtable</span>
        <span className={classes['organisation']}>{organisation}</span>
      </span>
    </PlainLink>
  );
}
