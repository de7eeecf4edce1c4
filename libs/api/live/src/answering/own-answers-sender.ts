import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { OwnAnswersQueries } from '@rt/api/activities';
import { Log } from '@rt/api/platform';
import type { OwnAnswer } from '@rt/contracts';

import { LiveSockets } from '../handshake/live-sockets';
import { type LiveSocket, ownKey } from '../handshake/socket-identity';
import type { LiveRoom } from '../pushing/live-room';
import { LiveRooms } from '../pushing/live-rooms';
import { presentMoved } from '../pushing/room.presenter';
import { wasOpened } from '../pushing/room-facts';
import { votedRoom } from '../pushing/room-names';
import { Throttle } from '../pushing/throttle';
import { isFinal, saysTryingAgain } from './trying-again';

/** In a storm of re-joins one statement serves all of this time (at most one per 50 re-joins: docs/decisions.md 26), in ms. */
const GATHER_MS = 120;

/** Sends people their own answers after the shared state: found for many with one statement. */
@Injectable()
export class OwnAnswersSender implements OnApplicationShutdown {
  private readonly waiting = new Map<string, Set<LiveSocket>>();
  private readonly sending: Throttle;

  constructor(
    private readonly rooms: LiveRooms,
    private readonly queries: OwnAnswersQueries,
    private readonly sockets: LiveSockets,
    log: Log,
  ) {
    this.sending = new Throttle(GATHER_MS, () => this.sendAll(), saysTryingAgain(log, 'own answers'));
    rooms.onRestored((id) => this.sendAllIn(id));
  }

  /** Sends soon: at once when nothing is under way. */
  send(roundtableId: string, sockets: readonly LiveSocket[]): void {
    const waiting = this.waiting.get(roundtableId) ?? new Set();
    this.waiting.set(roundtableId, waiting);
    for (const socket of sockets) waiting.add(socket);
    this.sending.want();
  }

  /** What a socket was told of a later round does not say what its person answered in this one. */
  private sendAllIn(roundtableId: string): void {
    const people = this.sockets.participationIdsIn(roundtableId);
    this.send(
      roundtableId,
      people.flatMap((id) => this.sockets.of(id)),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.waiting.clear();
    await this.sending.stop();
  }

  // Taken out first: whoever comes in meanwhile is for the next run.
  private async sendAll(): Promise<void> {
    for (const [roundtableId, sockets] of [...this.waiting]) {
      this.waiting.delete(roundtableId);
      const connected = [...sockets].filter((socket) => socket.connected);
      await this.sendTo(roundtableId, connected).catch((error: unknown) => this.again(roundtableId, connected, error));
    }
  }

  private again(roundtableId: string, sockets: readonly LiveSocket[], error: unknown): void {
    if (isFinal(error)) return;
    const since = this.waiting.get(roundtableId) ?? [];
    this.waiting.set(roundtableId, new Set([...since, ...sockets]));
    throw error;
  }

  private async sendTo(roundtableId: string, sockets: readonly LiveSocket[]): Promise<void> {
    const { room, facts } = await this.rooms.enter(roundtableId);
    const people = [...new Set(sockets.flatMap((socket) => personOf(socket) ?? []))];
    const own = await this.queries.of(roundtableId, people, facts.activities.filter(wasOpened));
    for (const socket of sockets) this.tell(socket, room, own.get(personOf(socket) ?? '') ?? []);
  }

  /** Sends those of a person's answers that a socket does not know yet. */
  tellNewer(socket: LiveSocket, room: LiveRoom, answers: readonly OwnAnswer[]): void {
    const newer = answers.filter((own) => own.n > (socket.data.own.get(ownKey(own)) ?? 0));
    this.tell(socket, room, newer);
  }

  private tell(socket: LiveSocket, room: LiveRoom, answers: readonly OwnAnswer[]): void {
    // The person may have answered anew while this was being read.
    const standing = answers.filter((own) => (socket.data.own.get(ownKey(own)) ?? 0) <= own.n);
    for (const own of standing) {
      socket.emit('own:changed', own);
      socket.data.own.set(ownKey(own), own.n);
      // After a withdrawal elsewhere this device sees again what those see who have not answered.
      if (own.answer === null) void socket.leave(votedRoom(own.activityId, own.round));
      else void socket.join(votedRoom(own.activityId, own.round));
    }
    this.tellSeenByAnswering(socket, room, standing);
  }

  /** The shared state could not hold what only those see who have answered. */
  private tellSeenByAnswering(socket: LiveSocket, { facts, counted }: LiveRoom, answers: readonly OwnAnswer[]): void {
    if (!facts) return;
    const answered = new Set(answers.filter(({ answer }) => answer !== null).map(({ activityId }) => activityId));
    const tallies = facts.activities.filter(
      ({ id, visibility, state }) =>
        visibility === 'after_vote' && state === 'open' && answered.has(id) && counted.has(id),
    );
    if (tallies.length === 0) return;
    const activities = Object.fromEntries(
      tallies.map(({ id, revision }) => [id, counted.get(id)?.revision ?? revision]),
    );
    const moved = presentMoved(facts, counted, { activities: [], tallies }, () => 'voted');
    // The session's part is told to all at their time: this frame claims nothing of it.
    socket.emit('room:changed', { revisions: { revision: 0, activities }, ...moved });
  }
}

function personOf({ data }: LiveSocket): string | undefined {
  return data.identity.actor.kind === 'participant' ? data.identity.actor.participationId : undefined;
}
