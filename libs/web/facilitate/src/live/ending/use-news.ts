import type { RoundtableBody } from '@rt/contracts';
import { KEYS } from '@rt/web/console-kit';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const LOOK_EVERY_MS = 5000;

/**
 * Asks now and then for a roundtable of which something is awaited, so that the page says by itself when it is done. Not while nobody
 * sees the page: what it asks for counts as an act of who is signed in.
 */
export function useNews({ id }: Pick<RoundtableBody, 'id'>, awaited: boolean, everyMs = LOOK_EVERY_MS): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!awaited) return undefined;
    const look = () => {
      if (document.visibilityState !== 'hidden') void lookAt(client, id);
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);

    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [id, awaited, everyMs, client]);
}

/** Loads the roundtable again, and what else is shown of it only where it has changed. */
async function lookAt(client: QueryClient, id: string): Promise<void> {
  const queryKey = KEYS.roundtable(id);
  const before = standing(client, id);
  await client.invalidateQueries({ queryKey, exact: true });
  if (standing(client, id) === before) return;
  await client.invalidateQueries({ queryKey, predicate: (query) => query.queryKey.length > queryKey.length });
}

function standing(client: QueryClient, id: string): string | undefined {
  const known = client.getQueryData<RoundtableBody>(KEYS.roundtable(id));
  return known && [known.version, known.state, known.sealed].join(' ');
}
