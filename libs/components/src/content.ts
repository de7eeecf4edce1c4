import type { ReactNode } from 'react';

/** What a component shows: elements, text (which is escaped), numbers, lists of them, or nothing. */
export type Content = ReactNode;

/** Props of a component that is nothing but a frame for its content. */
export interface Framed {
  readonly children?: Content;
}
