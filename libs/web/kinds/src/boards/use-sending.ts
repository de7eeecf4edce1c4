import { useRef } from 'react';

import type { BoardProps } from '../board-props';

/** What looks at a text before it is sent. */
type LooksAtTexts = Pick<BoardProps<never, never, never>, 'holds'>;

/**
 * Sends what was written once it was looked at; false where it was held back. A look takes time, in which votes are given and texts
 * are taken back: `send` is called with what stands by then.
 */
export function useSending<Props extends LooksAtTexts>(props: Props) {
  const latest = useRef(props);
  latest.current = props;

  return async (words: string, send: (now: Props) => boolean): Promise<boolean> => {
    if (await latest.current.holds(words)) return false;

    return send(latest.current);
  };
}
