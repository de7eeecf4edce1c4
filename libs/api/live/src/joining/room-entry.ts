import { Injectable } from '@nestjs/common';
import { Environment, Log, refuse } from '@rt/api/platform';
import type { RoomAudience } from '@rt/domain/polling';

import { OwnAnswersSender } from '../answering/own-answers-sender';
import { LiveSockets } from '../handshake/live-sockets';
import type { LiveSocket } from '../handshake/socket-identity';
import { saidGoodbye } from '../presence/presence';
import { LiveRooms } from '../pushing/live-rooms';
import { accountRoom, personRoom, roomOf, signInRoom } from '../pushing/room-names';
import { RoomPush } from '../pushing/room-push';

/** Everybody who joins within this time gets one and the same encoded state, in ms. */
const GATHER_MS = 10;

/** Lets sockets into their room and sends them its state: built once for all who come at the same time (docs/decisions.md 18). */
@Injectable()
export class RoomEntry {
  private readonly waiting = new Map<string, Set<LiveSocket>>();

  constructor(
    private readonly rooms: LiveRooms,
    private readonly sockets: LiveSockets,
    private readonly own: OwnAnswersSender,
    private readonly push: RoomPush,
    private readonly environment: Environment,
    private readonly log: Log,
  ) {}

  /** Joins the room of the socket's identity; the state follows, then the person's own answers. */
  async join(socket: LiveSocket): Promise<{ revision: number }> {
    const { roundtableId, audience } = socket.data.identity;
    const { facts } = await this.rooms.enter(roundtableId);
    if (!socket.connected) return refuse('unavailable');
    if (!socket.data.joined) this.letIn(socket);
    this.sendSoon(socket, `${audience} ${roundtableId}`);
    return { revision: facts.session.revision };
  }

  /** Sends the state again to a socket that has joined. */
  async stateFor(socket: LiveSocket): Promise<{ revision: number }> {
    return socket.data.joined ? this.join(socket) : refuse('not-joined');
  }

  /** Undoes what joining did, when the socket is gone; `reason` is the socket server's. */
  left(socket: LiveSocket, reason: string): void {
    if (!socket.data.joined) return;
    const { actor, roundtableId } = socket.data.identity;
    socket.data.joined = false;
    this.rooms.unwatch(roundtableId);
    if (actor.kind === 'participant') this.sockets.remove(actor.participationId, socket, saidGoodbye(reason));
  }

  private letIn(socket: LiveSocket): void {
    const { actor, roundtableId, audience } = socket.data.identity;
    socket.data.joined = true;
    this.rooms.watch(roundtableId);
    void socket.join(roomOf(roundtableId, audience));
    if (actor.kind === 'account') void socket.join([accountRoom(actor.accountId), signInRoom(actor.signInId)]);
    if (actor.kind !== 'participant') return;
    void socket.join(personRoom(actor.participationId));
    this.sockets.add(actor.participationId, socket);
    const oldest = this.sockets.oldestAbove(actor.participationId, this.environment.limits.socketsPerSession);
    oldest?.disconnect(true);
  }

  private sendSoon(socket: LiveSocket, key: string): void {
    const waiting = this.waiting.get(key);
    if (waiting) {
      waiting.add(socket);
      return;
    }
    this.waiting.set(key, new Set([socket]));
    setTimeout(() => void this.send(key), GATHER_MS);
  }

  private async send(key: string): Promise<void> {
    const sockets = [...(this.waiting.get(key) ?? [])];
    this.waiting.delete(key);
    const [audience, roundtableId] = key.split(' ') as [RoomAudience, string];
    try {
      const { room } = await this.rooms.enter(roundtableId);
      await room.freshen();
      const ids = sockets.map(({ id }) => id);
      if (room.facts) this.push.state(room.facts, room.counted, audience, ids);
      room.stateSent(audience);
      if (audience === 'participant') this.own.send(roundtableId, sockets);
    } catch (error) {
      // They have the ack with the revision, and ask for the state when none has come.
      this.log.warn('a state could not be sent', { fault: (error as Error).name });
    }
  }
}
