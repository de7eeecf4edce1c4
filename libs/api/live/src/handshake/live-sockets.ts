import { Injectable } from '@nestjs/common';
import type { ParticipantActor } from '@rt/api/platform';
import type { RespondMessage } from '@rt/contracts';

import { PresenceWatch } from '../presence/presence-watch';
import { votedRoom } from '../pushing/room-names';
import type { LiveSocket } from './socket-identity';

/** The sockets of this process that have joined, by participation. Who has voted is marked here alone (C11). */
@Injectable()
export class LiveSockets {
  private readonly people = new Map<string, Set<LiveSocket>>();

  constructor(private readonly presence: PresenceWatch) {}

  add(participationId: string, socket: LiveSocket): void {
    const sockets = this.people.get(participationId) ?? new Set();
    this.people.set(participationId, sockets.add(socket));
    this.presence.up(socket.data.identity.roundtableId, participationId);
  }

  /** `left`: the person said goodbye. */
  remove(participationId: string, socket: LiveSocket, left: boolean): void {
    const sockets = this.people.get(participationId);
    sockets?.delete(socket);
    if (sockets?.size !== 0) return;
    this.people.delete(participationId);
    this.presence.down(socket.data.identity.roundtableId, participationId, left);
  }

  /** The oldest of a person's sockets, when there are more than `most`. */
  oldestAbove(participationId: string, most: number): LiveSocket | undefined {
    const sockets = this.people.get(participationId);
    const [oldest] = sockets ?? [];
    return sockets && sockets.size > most ? oldest : undefined;
  }

  participationIdsIn(roundtableId: string): string[] {
    return [...this.people].filter(([, sockets]) => inRoom(sockets, roundtableId)).map(([id]) => id);
  }

  of(participationId: string): LiveSocket[] {
    return [...(this.people.get(participationId) ?? [])];
  }

  /** The person's sockets here besides the one that acted. */
  others({ participationId }: ParticipantActor, acting?: LiveSocket): LiveSocket[] {
    return this.of(participationId).filter((socket) => socket !== acting);
  }

  /** From now on this person gets the frames of those who have answered; after a withdrawal no longer. */
  markVoted(
    { participationId }: ParticipantActor,
    { activityId, round, answer }: Pick<RespondMessage, 'activityId' | 'round' | 'answer'>,
  ): void {
    const room = votedRoom(activityId, round);
    for (const socket of this.people.get(participationId) ?? []) {
      if (answer === null) void socket.leave(room);
      else if (!socket.rooms.has(room)) void socket.join(room);
    }
  }
}

function inRoom(sockets: ReadonlySet<LiveSocket>, roundtableId: string): boolean {
  const [first] = sockets;
  return first?.data.identity.roundtableId === roundtableId;
}
