import type { RoundtableBody } from '@rt/contracts';
import { KEYS, useRefresh } from '@rt/web/console-kit';
import { useEffect } from 'react';

const LOOK_EVERY_MS = 5000;

/** Asks now and then for a roundtable of which something is awaited, so that the page says by itself when it is done. */
export function useNews({ id }: Pick<RoundtableBody, 'id'>, awaited: boolean, everyMs = LOOK_EVERY_MS): void {
  const refresh = useRefresh();
  useEffect(() => {
    if (!awaited) return undefined;
    const timer = setInterval(() => void refresh([KEYS.roundtable(id)]), everyMs);

    return () => clearInterval(timer);
  }, [id, awaited, everyMs, refresh]);
}
