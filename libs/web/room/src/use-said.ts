import type { Said } from '@rt/web/ui';
import { useCallback, useRef, useState } from 'react';

/** Long enough for a screen reader to have taken a sentence up behind others, too short to be met as old news. */
const KEPT_MS = 10_000;

interface SaidAt extends Said {
  readonly at: number;
}

/** The status sentences, oldest first; sentences of the same moment stay together. */
export function useSaid(): { readonly said: readonly Said[]; readonly say: (sentence: string) => void } {
  const [said, setSaid] = useState<readonly SaidAt[]>([]);
  const count = useRef(0);
  const say = useCallback((text: string) => {
    count.current += 1;
    const next = { id: count.current, text, at: performance.now() };
    setSaid((before) => [...before.filter(({ at }) => next.at - at < KEPT_MS), next]);
  }, []);

  return { said, say };
}
