import { useEffect, useState } from 'react';

const LOOK_AGAIN_MS = 5000;

/** The server's time, ms since 1970, looked at every 5 seconds: the clock of this computer may be wrong. */
export function useServerNow(clockOffsetMs: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return now + clockOffsetMs;
}
