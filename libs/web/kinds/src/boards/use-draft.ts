import { useState } from 'react';

import type { BoardProps } from '../board-props';

type Kept<Draft> = Pick<BoardProps<never, never, Draft>, 'keptDraft' | 'keepDraft'>;

/** What is being written on a board, as it was left when another page was looked at. To set it to `empty` forgets it. */
export function useDraft<Draft>({ keptDraft, keepDraft }: Kept<Draft>, empty: Draft) {
  const [draft, setDraft] = useState(() => keptDraft() ?? empty);
  const change = (next: Draft) => {
    setDraft(next);
    keepDraft(next === empty ? undefined : next);
  };

  return [draft, change] as const;
}
