import { useRef, useState } from 'react';

import type { BoardProps } from '../board-props';

type Kept<Draft> = Pick<BoardProps<never, never, Draft>, 'keptDraft' | 'keepDraft'>;

/** A board's draft, which survives navigation. `empty` discards it; the third value is the current draft for async code. */
export function useDraft<Draft>({ keptDraft, keepDraft }: Kept<Draft>, empty: Draft) {
  const [draft, setDraft] = useState(() => keptDraft() ?? empty);
  const latest = useRef(draft);
  const change = (next: Draft) => {
    latest.current = next;
    setDraft(next);
    keepDraft(next === empty ? undefined : next);
  };

  return [draft, change, () => latest.current] as const;
}
