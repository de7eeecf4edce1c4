import type { ReactNode } from 'react';

/** What a component shows: elements, text (which is escaped), numbers, lists of them, or nothing. */
export type Content = ReactNode;

export interface Framed {
  readonly children?: Content;
}
