import { useRef } from 'react';

import type { BoardProps } from '../board-props';

type LooksAtTexts = Pick<BoardProps<never, never, never>, 'holds'>;

/** Checks the text, then calls `send` with the then current state; false where the text was held back. */
export function useSending<Props extends LooksAtTexts>(props: Props) {
  const latest = useRef(props);
  latest.current = props;

  return async (words: string, send: (now: Props) => boolean): Promise<boolean> => {
    if (await latest.current.holds(words)) return false;

    return send(latest.current);
  };
}
