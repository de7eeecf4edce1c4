import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { ackOf, asRefusal, Environment, Log } from '@rt/api/platform';
import type { Server } from 'socket.io';

import { EventBucket } from './event-bucket';
import { HotEvents } from './hot-events';
import { Joiners } from './joiners';
import { type LiveSocket, SocketIdentities } from './socket-identity';

/** Who has not joined by then is turned out, in ms (S80). */
const JOIN_WITHIN_MS = 10_000;
/** A console's right is looked at again this often, in ms (S57). */
const RECHECK_MS = 15_000;

/** Lets sockets in by identity, passes their packets on, and turns out floods and those who never join. */
@Injectable()
export class SocketDoor {
  constructor(
    private readonly identities: SocketIdentities,
    private readonly events: HotEvents,
    private readonly joiners: Joiners,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  guard(server: Server): void {
    server.use((socket, next) => void this.admit(socket as LiveSocket, next));
    server.on('connection', (socket) => this.open(socket as LiveSocket));
  }

  private async admit(socket: LiveSocket, next: (error?: Error) => void): Promise<void> {
    try {
      const identity = await this.identities.find(socket.handshake.auth);
      socket.data = { identity, joined: false, own: new Map() };
      next();
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.code === 'internal') this.log.error('a handshake failed', error);
      const data = ackOf(refusal, randomBytes(8).toString('hex'));
      next(Object.assign(new Error(refusal.code), { data }));
    }
  }

  private open(socket: LiveSocket): void {
    const { eventsPerSec, eventsBurst } = this.environment.limits;
    const bucket = new EventBucket(eventsPerSec, eventsBurst);
    const timers = this.timersOf(socket);
    // `use` sees every packet, known or not; none is passed on to a listener by name.
    socket.use((packet) => {
      if (!bucket.take()) {
        this.log.warn('a socket sent too much and was closed');
        socket.disconnect(true);
        return;
      }
      void this.events.answer(socket, packet);
    });
    socket.on('disconnect', (reason) => {
      timers.forEach((timer) => clearTimeout(timer));
      this.joiners.left(socket, reason);
    });
  }

  private timersOf(socket: LiveSocket): NodeJS.Timeout[] {
    const unjoined = setTimeout(() => {
      if (!socket.data.joined) socket.disconnect(true);
    }, JOIN_WITHIN_MS);
    const timers = [unjoined];
    if (socket.data.identity.actor.kind === 'account') {
      timers.push(setInterval(() => void this.recheck(socket), RECHECK_MS));
    }
    for (const timer of timers) timer.unref();
    return timers;
  }

  private async recheck(socket: LiveSocket): Promise<void> {
    try {
      if (!(await this.identities.stillHolds(socket.data.identity))) socket.disconnect(true);
    } catch {
      // The database is away: the next look decides.
    }
  }
}
