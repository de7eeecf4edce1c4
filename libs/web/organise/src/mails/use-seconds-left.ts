import { useEffect, useRef, useState } from 'react';

const TICK_MS = 250;

/** Whole seconds that are left of a time the server told, counted here; calls `over` once when none is. */
export function useSecondsLeft(ms: number, over: () => void): number {
  const [left, setLeft] = useState(ms);
  const told = useRef(over);
  told.current = over;
  useEffect(() => {
    const end = performance.now() + ms;
    setLeft(ms);
    const timer = setInterval(() => {
      const rest = end - performance.now();
      setLeft(Math.max(0, rest));
      if (rest > 0) return;
      clearInterval(timer);
      told.current();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [ms]);
  return Math.ceil(left / 1000);
}
