import { type FocusEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** What has the focus: the row of an entry, or what stands below the list; and its place. */
interface Place {
  readonly row: Element;
  at: number;
}

/** A keyboard reader continues at the entry that replaces the decided one. `leave` moves the focus from an empty list. */
export function usePlace(list: RefObject<HTMLUListElement | null>, leave: () => void) {
  const [next, setNext] = useState<number | null>(null);
  const place = useRef<Place>(null);
  const goTo = useCallback(
    (at: number, options?: FocusOptions) => {
      const button = list.current?.children[at]?.querySelector('button');
      if (button) button.focus(options);
      else leave();
    },
    [list, leave],
  );
  useEffect(() => {
    if (next === null) return;
    goTo(next);
    setNext(null);
  }, [next, goTo]);
  useEffect(() => {
    const was = place.current;
    const rows = [...(list.current?.children ?? [])];
    if (was?.row.isConnected) was.at = placeOf(was.row, rows);
    else if (was) {
      place.current = null;
      if (document.activeElement === document.body) goTo(Math.min(was.at, rows.length - 1), { preventScroll: true });
    }
  });
  return {
    setNext,
    hold: {
      onFocus: ({ target, currentTarget }: FocusEvent) => {
        const isHere = target instanceof HTMLButtonElement && currentTarget.contains(target);
        const row = target.closest('[data-entry]') ?? target;
        // Who types into a field that goes is not put on a button, which the next letter would press.
        place.current = isHere ? { row, at: placeOf(row, [...(list.current?.children ?? [])]) } : null;
      },
      onBlur: ({ target }: FocusEvent) => {
        // Browsers take the focus from a button that is off meanwhile.
        if (!(target instanceof HTMLButtonElement && target.disabled)) place.current = null;
      },
    },
  };
}

function placeOf(row: Element, rows: readonly Element[]): number {
  return rows.includes(row) ? rows.indexOf(row) : rows.length;
}
