import { Injectable } from '@nestjs/common';
import { RoomEmitter } from '@rt/api/platform';

import { RoomAccess } from '../handshake/room-access';
import { PresenceWatch } from '../presence/presence-watch';
import { LiveRooms } from './live-rooms';
import { type Counter, RoomFactsQueries } from './room-facts.queries';
import { roomOf } from './room-names';

/** What moved in the rooms of this process: looked up in PostgreSQL, and told to the sockets as revisions. */
@Injectable()
export class RevisionPoller {
  constructor(
    private readonly rooms: LiveRooms,
    private readonly queries: RoomFactsQueries,
    private readonly access: RoomAccess,
    private readonly presence: PresenceWatch,
    private readonly emitter: RoomEmitter,
  ) {}

  async look(): Promise<void> {
    const rooms = new Map(this.rooms.watched().map((room) => [room.id, room]));
    if (rooms.size === 0) return;
    const counters = await this.queries.counters([...rooms.keys()]);
    for (const { roundtableId, activityId, revision } of counters) {
      const room = rooms.get(roundtableId);
      if (activityId === null) room?.sessionMoved(revision);
      else room?.activityMoved(activityId, revision);
    }
    for (const room of rooms.values()) if (room.facts?.roundtable.sealed) this.access.endRoom(room.id);
    await this.lookForHosts(counters.filter(({ activityId }) => activityId === null));
  }

  private async lookForHosts(sessions: readonly Counter[]): Promise<void> {
    const hosted = this.rooms.watched().filter(({ id }) => this.emitter.hasListeners(roomOf(id, 'host')));
    await this.presence.look(hosted.map(({ id }) => id));
    for (const room of hosted) {
      const session = sessions.find(({ roundtableId }) => roundtableId === room.id);
      const reconnecting = this.presence.reconnecting(room.id);
      const askingForTime = this.presence.askingForTime(room.id);
      if (session) room.hostNews({ ...session, reconnecting, askingForTime });
    }
  }

  /** Tells those who heard nothing for a while which revisions stand, so that one that missed a frame asks for the state. */
  tellRevisions(): void {
    for (const room of this.rooms.watched()) {
      for (const audience of ['participant', 'stage', 'host'] as const) {
        const revisions = room.revisions(audience);
        if (revisions) this.emitter.tell({ rooms: [roomOf(room.id, audience)] }, 'revisions:told', revisions);
      }
    }
  }
}
