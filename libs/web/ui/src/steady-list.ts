import { type FocusEvent, type PointerEvent, useRef, useState } from 'react';

interface Identified {
  readonly id: string;
}

export interface Steady<Item> {
  /** Those that were listed when it was held, as they stand now and in that order; what is gone is left out. */
  readonly items: readonly Item[];
  lists(id: string): boolean;
  readonly paused: boolean;
  /** So many have come since and are not listed. */
  readonly fresh: number;
  /** Those that are listed stand in another order by now. */
  readonly moved: boolean;
  pause(paused: boolean): void;
  /** Takes the list as it is now. A paused one stays paused. */
  catchUp(): void;
  /** For the element around the list: pointer and focus in it hold it. */
  readonly hold: {
    onPointerEnter(event: PointerEvent): void;
    onPointerLeave(): void;
    onFocus(): void;
    onBlur(event: FocusEvent): void;
  };
}

/** Freezes a list while it is paused, hovered or focused. `moves`: a bar reports news and resumes it. */
export function useSteady<Item extends Identified>(items: readonly Item[], moves = true): Steady<Item> {
  const [paused, pause] = useState(false);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [, drawAnew] = useState(0);
  const order = useRef<readonly string[] | null>(null);
  const now = items.map(({ id }) => id);
  const isHeld = moves && (paused || pointed || focused);
  // In a list of which nothing is left, nothing can move.
  if (!isHeld || !order.current?.some((id) => now.includes(id))) order.current = isHeld ? now : null;

  return {
    ...inOrder(items, order.current ?? now),
    paused,
    pause,
    catchUp: () => {
      order.current = null;
      drawAnew((n) => n + 1);
    },
    hold: {
      // A finger has no place while it does not touch.
      onPointerEnter: ({ pointerType }) => setPointed(pointerType === 'mouse'),
      onPointerLeave: () => setPointed(false),
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }) => setFocused(currentTarget.contains(relatedTarget)),
    },
  };
}

export function inOrder<Item extends Identified>(
  items: readonly Item[],
  order: readonly string[],
): Pick<Steady<Item>, 'items' | 'lists' | 'fresh' | 'moved'> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const listed = order.flatMap((id) => byId.get(id) ?? []);
  const inOrderNow = items.filter(({ id }) => order.includes(id));

  return {
    items: listed,
    lists: (id) => order.includes(id),
    fresh: items.length - listed.length,
    moved: listed.some(({ id }, at) => id !== inOrderNow[at]?.id),
  };
}
