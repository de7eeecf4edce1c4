import { PlainLink } from '@rt/web/console-kit';

import classes from './wordmark.module.css';

const SEATS = [
  [16, 5.8],
  [24.8, 10.9],
  [24.8, 21.1],
  [16, 26.2],
  [7.2, 21.1],
  [7.2, 10.9],
] as const;

/** The product's mark and name, and whose console it is. */
export function Wordmark({ organisation }: { readonly organisation: string }) {
  return (
    <PlainLink to="/" className={classes['mark']}>
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
        <rect width="32" height="32" rx="7" fill="#0b5e6b" />
        <circle cx="16" cy="16" r="5.5" fill="none" stroke="#ffffff" strokeWidth="2.5" />
        {SEATS.map(([cx, cy]) => (
          <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r="2.2" fill="#ffffff" />
        ))}
      </svg>
      <span className={classes['names']}>
        <span className={classes['product']}>Roundtable</span>
        <span className={classes['organisation']}>{organisation}</span>
      </span>
    </PlainLink>
  );
}
