import { Injectable } from '@nestjs/common';
import { type CountedTally, type LiveActivity } from '@rt/api/activities';
import { Environment, RoomEmitter } from '@rt/api/platform';
import type { ServerToClient } from '@rt/contracts';
import type { Audience as TallyAudience } from '@rt/domain/polling';

import type { RoomFacts, Tallies } from './room-facts';
import { type Audience, roomOf, votedRoom } from './room-names';
import {
  isFor,
  type JoinAddress,
  presentActivity,
  presentCounted,
  presentRoom,
  presentSession,
} from './room.presenter';

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

  /** True when somebody of the audiences is here to see it. */
  isSeen(roundtableId: string, audiences: readonly Audience[]): boolean {
    return audiences.some((audience) => this.emitter.hasListeners(roomOf(roundtableId, audience)));
  }

  /** The session's own facts, to some audiences. */
  session(facts: RoomFacts, tallies: Tallies, audiences: readonly Audience[]): void {
    for (const audience of audiences) {
      const session = presentSession(facts, tallies, audience, this.address);
      const change = { revision: facts.session.revision, session };
      this.emitter.tell(roomOf(facts.roundtable.id, audience), 'session:changed', change);
    }
  }

  /** An activity that changed, to everybody who may know of it. */
  activity(facts: RoomFacts, activity: LiveActivity, counted: CountedTally | undefined): void {
    this.each(facts, activity, ['host', 'stage', 'participant', 'voted'], 'activity:changed', (audience) =>
      presentActivity(facts, activity, counted, audience),
    );
  }

  /** A newer tally, to some audiences. */
  tally(facts: RoomFacts, activity: LiveActivity, counted: CountedTally, audiences: readonly TallyAudience[]): void {
    this.each(facts, activity, audiences, 'tally:changed', (audience) =>
      presentCounted(facts, activity, counted, audience),
    );
  }

  /** The whole state to the sockets with these ids, or to a whole audience. */
  state(facts: RoomFacts, tallies: Tallies, audience: Audience, socketIds?: readonly string[]): void {
    const to = socketIds ? [...socketIds] : roomOf(facts.roundtable.id, audience);
    if (to.length === 0) return;
    this.emitter.io?.local.to(to).emit('room:state', presentRoom(facts, tallies, audience, this.address));
  }

  private each<E extends 'activity:changed' | 'tally:changed'>(
    facts: RoomFacts,
    activity: LiveActivity,
    audiences: readonly TallyAudience[],
    event: E,
    frameFor: (audience: TallyAudience) => Parameters<ServerToClient[E]>[0],
  ): void {
    for (const audience of audiences.filter((each) => mayGet(activity, each))) {
      const target = this.target(facts.roundtable.id, activity, audience);
      target?.emit(event, frameFor(audience));
    }
  }

  // Undefined where nobody of the audience is here.
  private target(roundtableId: string, { id, visibility }: LiveActivity, audience: TallyAudience) {
    const room = audience === 'voted' ? votedRoom(id) : roomOf(roundtableId, audience);
    if (!this.emitter.hasListeners(room)) return undefined;
    const all = this.emitter.io?.local.to(room);
    // With both frames, the poorer of the two might come first and win.
    return audience === 'participant' && visibility === 'after_vote' ? all?.except(votedRoom(id)) : all;
  }
}

// Who has voted needs a frame of its own only where it differs from that of the other participants.
function mayGet(activity: LiveActivity, audience: TallyAudience): boolean {
  if (audience !== 'voted') return isFor(activity, audience);
  return activity.visibility === 'after_vote' && isFor(activity, 'participant');
}
