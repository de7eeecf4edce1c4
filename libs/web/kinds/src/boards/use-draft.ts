import { useRef, useState } from 'react';

import type { BoardProps } from '../board-props';

type Kept<Draft> = Pick<BoardProps<never, never, Draft>, 'keptDraft' | 'keepDraft'>;

/**
 * What is being written on a board, as it was left when another page was looked at. To set it to `empty` forgets it. The third
 * gives the draft as it is now, for code that waited.
 */
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
