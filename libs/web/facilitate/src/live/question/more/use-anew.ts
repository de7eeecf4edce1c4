import { useEffect, useRef } from 'react';

interface Anew {
  readonly wanted: boolean;
  readonly busy: boolean;
  /** It does not run again before so long has gone by, in ms. */
  readonly restMs?: number;
  run(): void;
}

/** Runs once what is told is something else, where that is wanted; for what changes while it runs, it runs once more. */
export function useAnew(told: string, { busy, restMs = 0, ...anew }: Anew): void {
  const before = useRef(told);
  const last = useRef(Number.NEGATIVE_INFINITY);
  const latest = useRef(anew);
  latest.current = anew;
  useEffect(() => {
    if (busy || before.current === told) return undefined;
    const run = () => {
      before.current = told;
      if (!latest.current.wanted) return;
      last.current = performance.now();
      latest.current.run();
    };
    const waitMs = last.current + restMs - performance.now();
    if (waitMs > 0) {
      const timer = setTimeout(run, waitMs);
      return () => clearTimeout(timer);
    }
    run();
    return undefined;
  }, [told, busy, restMs]);
}
