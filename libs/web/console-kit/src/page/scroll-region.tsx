import type { ReactNode } from 'react';

import classes from './scroll-region.module.css';

interface ScrollRegionProps {
  readonly label: string;
  /** Pixels that the content needs; narrower screens scroll inside the region. */
  readonly minWidth: number;
  readonly children: ReactNode;
}

/** A wide table scrolls inside a labelled region that the keyboard reaches; the page itself never does. */
export function ScrollRegion({ label, minWidth, children }: ScrollRegionProps) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className={classes['region']}>
      <div style={{ minWidth }}>{children}</div>
    </div>
  );
}
