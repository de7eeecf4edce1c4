import { type RefObject, useEffect, useRef } from 'react';

/** At most so much of what follows is shown below the current line, in px. */
const AHEAD_MOST = 120;
/** Kept free above a line that is scrolled down to, in px. */
const ABOVE = 48;

/** Keeps the current line in sight unless the pointer or focus is in the column. `lines`: how many there are. */
export function useFollow(list: RefObject<HTMLElement | null>, currentId: string | null, lines: number): void {
  // Whoever has chosen a line leaves the focus on it, and goes on elsewhere.
  const chosen = useRef<Element | null>(null);
  useEffect(() => {
    const line = list.current?.querySelector('[aria-current="step"]');
    const column = line?.closest<HTMLElement>('[role="group"]');
    if (!line || !column) return undefined;
    const note = () => {
      if (line === document.activeElement) chosen.current = line;
    };
    note();
    const stop = followOnceLeft(column, line, chosen.current);

    return () => {
      note();
      stop();
    };
  }, [list, currentId, lines]);
}

/** Scrolls the column to the line at once, or once nobody uses it; what it returns gives that up. */
function followOnceLeft(column: HTMLElement, line: Element, chosen: Element | null): () => void {
  const isInside = (place: unknown) => place instanceof Node && place !== chosen && column.contains(place);
  const followUnless = (used: boolean) => {
    if (used) return;
    column.scrollTop += offSight(line.getBoundingClientRect(), column.getBoundingClientRect());
    stop();
  };
  const onPointerLeave = () => followUnless(isInside(document.activeElement));
  const onFocusOut = ({ relatedTarget }: FocusEvent) => followUnless(isPointedAt(column) || isInside(relatedTarget));
  const stop = () => {
    column.removeEventListener('pointerleave', onPointerLeave);
    column.removeEventListener('focusout', onFocusOut);
  };
  column.addEventListener('pointerleave', onPointerLeave);
  column.addEventListener('focusout', onFocusOut);
  followUnless(isPointedAt(column) || isInside(document.activeElement));
  return stop;
}

/** Not by a finger: the last place that it touched stays as if pointed at. */
function isPointedAt(column: HTMLElement): boolean {
  return column.matches(':hover') && window.matchMedia('(hover)').matches;
}

/** By how much a line stands below what is seen of its column, or (less than 0) above it; 0 where it is in sight. */
function offSight(line: DOMRect, column: DOMRect): number {
  const below = line.bottom + Math.min(AHEAD_MOST, column.height / 3) - column.bottom;
  if (below > 0) return below;
  return line.top < column.top ? line.top - column.top - ABOVE : 0;
}
