import { useApi } from '@rt/web/console-kit';
import { LiveClient, type LiveSnapshot, useLive } from '@rt/web/data';
import { useEffect, useState } from 'react';

/** The line to the room over a socket; a ticket that works once is fetched for each connection. */
export function useLine(roundtableId: string): LiveClient {
  const api = useApi();
  const [client] = useState(
    () =>
      new LiveClient({
        auth: async () => {
          const { ticket } = await api.call('POST /api/socket-tickets');
          return { ticket, roundtableId };
        },
      }),
  );
  useEffect(() => {
    client.start();
    return () => client.stop();
  }, [client]);
  return client;
}

export function useRoom(roundtableId: string): LiveSnapshot {
  return useLive(useLine(roundtableId));
}
