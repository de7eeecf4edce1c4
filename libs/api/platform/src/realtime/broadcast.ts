import type { Namespace, Socket } from 'socket.io';

import { frameOf } from './straight-writes';
import { byteStreamReady, type Line, lineOf, writeFrame } from './wire';

/** What socket.io puts before the event of a message in the first namespace. */
const EVENT = '2';

/** Who hears a broadcast: the sockets of these rooms, but those of `except`. A socket's id names a room of its own. */
export interface Listeners {
  readonly rooms: readonly string[];
  readonly except?: string;
}

type LineOfSocket = Line & Pick<Socket, 'id'>;

/** Encodes once and writes frames past the adapter; pending connections keep their order. */
export class Broadcast {
  /** The lines of each room that was told something since somebody last came or went. */
  private readonly lines = new Map<string, readonly LineOfSocket[]>();

  constructor(private readonly namespace: Namespace) {
    const forget = (room: string): boolean => this.lines.delete(room);
    for (const change of ['join-room', 'leave-room', 'delete-room']) namespace.adapter.on(change, forget);
  }

  send({ rooms, except }: Listeners, event: string, payload: unknown): void {
    const message = `${EVENT}${JSON.stringify([event, payload])}`;
    const frame = frameOf(message);
    const without = except === undefined ? undefined : this.namespace.adapter.rooms.get(except);
    for (const line of this.among(rooms)) {
      if (without?.has(line.id)) continue;
      if (byteStreamReady(line)) writeFrame(line, frame);
      else line.connection.write(message);
    }
  }

  private among(rooms: readonly string[]): readonly LineOfSocket[] {
    if (rooms.length === 1) return this.linesOf(rooms[0] ?? '');
    const all = rooms.flatMap((room) => this.linesOf(room));
    return [...new Map(all.map((line) => [line.id, line])).values()];
  }

  private linesOf(room: string): readonly LineOfSocket[] {
    const known = this.lines.get(room);
    if (known) return known;
    const { adapter, sockets } = this.namespace;
    const ids = adapter.rooms.get(room);
    if (!ids) return [];
    const found = [...ids].flatMap((id) => {
      const connection = sockets.get(id)?.conn;
      return connection ? [{ id, ...lineOf(connection) }] : [];
    });
    // Who is still being let in is told from then on.
    if (found.length === ids.size) this.lines.set(room, found);
    return found;
  }
}
