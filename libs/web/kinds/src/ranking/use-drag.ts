import type { PointerEvent } from 'react';
import { useState } from 'react';

import type { Order } from './order';

interface Dragged {
  readonly from: number;
  readonly to: number;
}

type Moved = PointerEvent<HTMLElement>;

/** A row that is being dragged: where it was and where it would go, both null while nothing is dragged. */
export interface Drag {
  readonly from: number | null;
  readonly to: number | null;
  handleOf(id: string): {
    onPointerDown(event: Moved): void;
    onPointerMove(event: Moved): void;
    onPointerUp(): void;
    onPointerCancel(): void;
  };
}

/** Dragging by a handle in a row of a list. Rows stay where they are until the pointer lets go. */
export function useDrag(order: Order, move: (id: string, to: number) => void): Drag {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const handleOf = (id: string) => ({
    onPointerDown(event: Moved) {
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = order.indexOf(id);
      setDragged({ from, to: from });
    },
    onPointerMove(event: Moved) {
      if (dragged === null) return;
      const to = placeAt(event.currentTarget.closest('ul'), event.clientY, dragged.from);
      if (to !== dragged.to) setDragged({ ...dragged, to });
    },
    onPointerUp() {
      if (dragged !== null) move(id, dragged.to);
      setDragged(null);
    },
    onPointerCancel: () => setDragged(null),
  });

  return { from: dragged?.from ?? null, to: dragged?.to ?? null, handleOf };
}

/** The position that a row from `from` takes where the pointer is: behind each other row whose middle it has passed. */
function placeAt(list: Element | null, y: number, from: number): number {
  const rows = [...(list?.querySelectorAll('[data-position]') ?? [])].filter((_, at) => at !== from);

  return rows.filter((row) => y > middleOf(row)).length;
}

function middleOf(row: Element): number {
  const { top, height } = row.getBoundingClientRect();

  return top + height / 2;
}
