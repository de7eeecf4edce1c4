import type { RoundtableBody } from '@rt/contracts';
import { KEYS } from '@rt/web/console-kit';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

const LOOK_EVERY_MS = 5000;
/** Whoever has done nothing on the page for so long has left it. */
const LEFT_AFTER_MS = 10 * 60_000;
const ANYWHERE = { capture: true, passive: true };
const INPUT = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

/** Polls an awaited change while the page is visible and signed in by the same person: each request counts as an act. */
export function useNews({ id }: Pick<RoundtableBody, 'id'>, awaited: boolean, everyMs = LOOK_EVERY_MS): void {
  const client = useQueryClient();
  const touchedAt = useRef(Date.now());
  useEffect(() => {
    const isLeft = () => Date.now() - touchedAt.current > LEFT_AFTER_MS;
    const look = () => {
      if (awaited && document.visibilityState !== 'hidden' && !isLeft()) void lookAt(client, id);
    };
    const touch = () => {
      const isBack = isLeft();
      touchedAt.current = Date.now();
      if (isBack) look();
    };
    const turn = () => {
      if (document.visibilityState !== 'hidden') touchedAt.current = Date.now();
      look();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', turn);
    for (const input of INPUT) document.addEventListener(input, touch, ANYWHERE);

    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', turn);
      for (const input of INPUT) document.removeEventListener(input, touch, ANYWHERE);
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
