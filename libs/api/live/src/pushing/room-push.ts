import { Injectable } from '@nestjs/common';
import { Environment, RoomEmitter } from '@rt/api/platform';
import type { RoomChanged } from '@rt/contracts';
import type { Audience, RoomAudience } from '@rt/domain/polling';

import { type JoinAddress, presentChanged, presentRoom, type RoomNews } from './room.presenter';
import type { RoomFacts, Tallies } from './room-facts';
import { roomOf, votedRoom } from './room-names';

/** Emits the frames of a room to this process's own sockets: each is built and encoded once for all who get it. */
@Injectable()
export class RoomPush {
  readonly address: JoinAddress;

  constructor(
    private readonly emitter: RoomEmitter,
    environment: Environment,
  ) {
    const { joinUrl, joinUrlIsLoopback } = environment.web;
    this.address = { joinUrl: `${joinUrl}/j`, joinUrlIsLoopback };
  }

  isSeen(roundtableId: string, audience: RoomAudience): boolean {
    return this.emitter.hasListeners(roomOf(roundtableId, audience));
  }

  /** One frame with all that changed, to an audience; those who have answered the current activity may see more of it. */
  changed(facts: RoomFacts, tallies: Tallies, audience: RoomAudience, news: RoomNews): void {
    const frameFor = (sight: Audience): RoomChanged => presentChanged(facts, tallies, sight, news, this.address);
    const room = roomOf(facts.roundtable.id, audience);
    const voted = audience === 'participant' ? this.votedApart(facts, news) : undefined;
    this.emitter.tell({ rooms: [room], except: voted }, 'room:changed', frameFor(audience));
    if (voted) this.emitter.tell({ rooms: [voted] }, 'room:changed', frameFor('voted'));
  }

  state(facts: RoomFacts, tallies: Tallies, audience: RoomAudience, socketIds?: readonly string[]): void {
    const rooms = socketIds ?? [roomOf(facts.roundtable.id, audience)];
    if (rooms.length === 0) return;
    this.emitter.tell({ rooms }, 'room:state', presentRoom(facts, tallies, audience, this.address));
  }

  // Undefined where the frame of those who have answered would not differ, or where there is none of them here.
  private votedApart({ session }: RoomFacts, { activities, tallies }: RoomNews): string | undefined {
    const current = [...activities, ...tallies].find(({ id }) => id === session.currentActivityId);
    if (current?.visibility !== 'after_vote') return undefined;
    const room = votedRoom(current.id, current.round);
    return this.emitter.hasListeners(room) ? room : undefined;
  }
}
