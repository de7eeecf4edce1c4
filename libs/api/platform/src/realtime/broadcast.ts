import type { Namespace, Socket } from 'socket.io';

import { frameOf } from './straight-writes';
import { byteStreamReady, writeFrame } from './wire';

/** What socket.io puts before the event of a message in the first namespace. */
const EVENT = '2';

/** Who hears a broadcast: the sockets of these rooms, but those of `except`. A socket's id names a room of its own. */
export interface Listeners {
  readonly rooms: readonly string[];
  readonly except?: string;
}

/**
 * Sends an event to sockets of this process. It is encoded once and its frame is written into each byte stream, past the
 * adapter and the packets below it; where a connection holds something back the message waits its turn behind that.
 */
export function broadcast(namespace: Namespace, listeners: Listeners, event: string, payload: unknown): void {
  const message = `${EVENT}${JSON.stringify([event, payload])}`;
  const frame = frameOf(message);
  for (const id of idsOf(namespace, listeners)) {
    const connection = namespace.sockets.get(id)?.conn;
    if (!connection) continue;
    if (byteStreamReady(connection)) writeFrame(connection, frame);
    else connection.write(message);
  }
}

function idsOf({ adapter }: Namespace, { rooms, except }: Listeners): Iterable<Socket['id']> {
  const first = adapter.rooms.get(rooms[0] ?? '');
  if (rooms.length === 1 && except === undefined) return first ?? [];
  const ids = new Set(rooms.flatMap((room) => [...(adapter.rooms.get(room) ?? [])]));
  if (except !== undefined) for (const id of adapter.rooms.get(except) ?? []) ids.delete(id);
  return ids;
}
