import type { ReactNode } from 'react';

import classes from './console.module.css';

interface ColumnProps {
  readonly place: 'now' | 'show' | 'room';
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** A column of the live console. It scrolls by itself, so the keyboard can come to it. */
export function Column({ place, labelledBy, children }: ColumnProps) {
  return (
    <div className={classes[place]} role="group" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  );
}
