import type { Connection } from '@rt/web/data';
import { useEffect } from 'react';

/** Where no socket comes up, the question has had the line by then; in ms. */
const WITHOUT_SOCKET_MS = 5000;

/** Fetched while there is a connection: what is shown once it has ended or is interrupted does not wait for the network. */
export function usePagesBeforeNeed(connection: Connection, load: () => Promise<unknown>): void {
  useEffect(() => {
    if (connection !== 'live' && connection !== 'fetching') return undefined;
    const fetchPages = () => void load().catch(() => undefined);
    const timer = setTimeout(fetchPages, connection === 'live' ? 0 : WITHOUT_SOCKET_MS);

    return () => clearTimeout(timer);
  }, [connection, load]);
}
