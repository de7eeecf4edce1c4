import { useEffect, useRef, useState } from 'react';

const TICK_MS = 250;

/** Counts down from the server's time, read at `readAt` (`Date.now()`); calls `over` once at zero. */
export function useSecondsLeft(ms: number, readAt: number, over: () => void): number {
  const [left, setLeft] = useState(() => leftOf(ms, readAt));
  const told = useRef(over);
  told.current = over;
  useEffect(() => {
    const atFirst = leftOf(ms, readAt);
    const end = performance.now() + atFirst;
    setLeft(atFirst);
    const timer = setInterval(() => {
      const rest = end - performance.now();
      setLeft(Math.max(0, rest));
      if (rest > 0) return;
      clearInterval(timer);
      told.current();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [ms, readAt]);
  return Math.ceil(left / 1000);
}

// A clock that was turned back meanwhile adds nothing.
function leftOf(ms: number, readAt: number): number {
  return Math.min(ms, Math.max(0, ms - (Date.now() - readAt)));
}
