import { Injectable } from '@nestjs/common';
import type { ServerToClient } from '@rt/contracts';
import type { Server } from 'socket.io';

import { Broadcast, type Listeners } from './broadcast';
import { Hints } from './hints';

const DISCONNECT = 'disconnect';

/** Sends to this process's sockets, as each process tallies (docs/decisions.md 25); disconnects reach all. */
@Injectable()
export class RoomEmitter {
  private server?: Server;
  private broadcast?: Broadcast;

  constructor(private readonly hints: Hints) {
    hints.subscribe(DISCONNECT, ({ id }) => this.disconnectHere(id));
  }

  get io(): Server | undefined {
    return this.server;
  }

  attach(server: Server): void {
    this.server = server;
    this.broadcast = new Broadcast(server.sockets);
  }

  /** Sends an event to sockets of this process; the payload is plain data. */
  tell<E extends keyof ServerToClient>(to: Listeners, event: E, payload: Parameters<ServerToClient[E]>[0]): void {
    this.broadcast?.send(to, event, payload);
  }

  hasListeners(room: string): boolean {
    return (this.server?.sockets.adapter.rooms.get(room)?.size ?? 0) > 0;
  }

  disconnect(room: string): void {
    this.hints.publish(DISCONNECT, { id: room });
  }

  private disconnectHere(room: string): void {
    this.server?.local.in(room).disconnectSockets(true);
  }
}
