import { type RefObject, useEffect } from 'react';

/** At most so much of what follows is shown below the current line, in px. */
const AHEAD_MOST = 120;
/** Kept free above a line that is scrolled down to, in px. */
const ABOVE = 48;

/**
 * Keeps the current line of a list in sight, with some of what follows, as far as its column scrolls by itself: not while
 * somebody points at the column or works in it. `lines`: how many there are, which may come later.
 */
export function useFollow(list: RefObject<HTMLElement | null>, currentId: string | null, lines: number): void {
  useEffect(() => {
    const line = list.current?.querySelector('[aria-current="step"]');
    const column = line?.closest<HTMLElement>('[role="group"]');
    if (!line || !column || column.matches(':hover') || column.contains(document.activeElement)) return;
    column.scrollTop += offSight(line.getBoundingClientRect(), column.getBoundingClientRect());
  }, [list, currentId, lines]);
}

/** By how much a line stands below what is seen of its column, or (less than 0) above it; 0 where it is in sight. */
function offSight(line: DOMRect, column: DOMRect): number {
  const below = line.bottom + Math.min(AHEAD_MOST, column.height / 3) - column.bottom;
  if (below > 0) return below;
  return line.top < column.top ? line.top - column.top - ABOVE : 0;
}
