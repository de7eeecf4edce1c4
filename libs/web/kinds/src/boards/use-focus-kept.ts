import { type RefObject, useLayoutEffect, useRef } from 'react';

/** For a row of a list: if it goes while the focus is in it, as when votes hide it, the focus goes on at the title of the list. */
export function useFocusKept<Row extends HTMLElement>(title: RefObject<HTMLElement | null>): RefObject<Row | null> {
  const row = useRef<Row>(null);
  useLayoutEffect(() => {
    const [here, next] = [row.current, title.current];

    return () => {
      if (here?.contains(document.activeElement)) next?.focus();
    };
  }, [title]);

  return row;
}
