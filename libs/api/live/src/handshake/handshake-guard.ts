import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { acknowledgeStraight, ackOf, asRefusal, Languages, Log, pauseReading, resumeReading } from '@rt/api/platform';
import type { Server } from 'socket.io';

import { RoomEntry } from '../joining/room-entry';
import { MessageHandlers } from './message-handlers';
import { type LiveSocket, SocketIdentities } from './socket-identity';
import { SocketsByRight } from './sockets-by-right';

/** A socket that has not joined after this time is closed, in ms (S80). */
const JOIN_WITHIN_MS = 10_000;
/** With so many packets of one socket under way, no more of it is read. */
const MOST_UNANSWERED = 10;
/** A console's right is looked at again this often, in ms (S57). */
const RECHECK_MS = 15_000;

/** Lets sockets in by identity, passes their packets on, and turns out floods and those who never join. */
@Injectable()
export class HandshakeGuard {
  constructor(
    private readonly identities: SocketIdentities,
    private readonly events: MessageHandlers,
    private readonly roomEntry: RoomEntry,
    private readonly sockets: SocketsByRight,
    private readonly languages: Languages,
    private readonly log: Log,
  ) {}

  guard(server: Server): void {
    server.use((socket, next) => void this.admit(socket as LiveSocket, next));
    server.on('connection', (socket) => this.open(socket as LiveSocket));
  }

  private async admit(socket: LiveSocket, next: (error?: Error) => void): Promise<void> {
    const locale = this.languages.of(socket.handshake);
    try {
      const identity = await this.identities.find(socket.handshake.auth);
      socket.data = { identity, locale, joined: false, own: new Map(), unanswered: 0 };
      next();
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal.code === 'internal') this.log.error('a handshake failed', error);
      const data = ackOf(refusal, randomBytes(8).toString('hex'), locale);
      next(Object.assign(new Error(refusal.code), { data }));
    }
  }

  private open(socket: LiveSocket): void {
    const timers = this.timersOf(socket);
    this.sockets.add(socket);
    acknowledgeStraight(socket);
    // `use` sees every packet, known or not; none is passed on to a listener by name.
    socket.use((packet) => this.answer(socket, packet));
    socket.on('disconnect', (reason) => {
      timers.forEach((timer) => clearTimeout(timer));
      this.sockets.remove(socket);
      this.roomEntry.left(socket, reason);
    });
  }

  // A socket that asks faster than it is answered is not read meanwhile.
  private answer(socket: LiveSocket, packet: readonly unknown[]): void {
    const { data } = socket;
    data.unanswered += 1;
    if (data.unanswered === MOST_UNANSWERED) pauseReading(socket);
    this.events.answer(socket, packet, () => {
      data.unanswered -= 1;
      if (data.unanswered === MOST_UNANSWERED - 1) resumeReading(socket);
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
