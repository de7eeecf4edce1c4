import { Injectable } from '@nestjs/common';
import { OwnAnswersQueries } from '@rt/api/activities';
import { Environment } from '@rt/api/platform';

import { LiveSockets } from '../handshake/live-sockets';
import type { LiveRoom } from '../pushing/live-room';
import { LiveRooms } from '../pushing/live-rooms';
import { OwnAnswersSender } from './own-answers-sender';

/** Voices that one look may cost; a larger room learns of a second device's answer at its next state or conflict. */
const MOST_VOICES = 5000;

/** A second device may use another process, and Redis never learns who answered, so each process polls. */
@Injectable()
export class OwnAnswersSync {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly rooms: LiveRooms,
    private readonly sockets: LiveSockets,
    private readonly queries: OwnAnswersQueries,
    private readonly sender: OwnAnswersSender,
    private readonly environment: Environment,
  ) {}

  async run(): Promise<void> {
    if (!this.environment.redisUrl) return;
    for (const room of this.rooms.watched()) await this.syncRoom(room);
  }

  private async syncRoom(room: LiveRoom): Promise<void> {
    const moved = [...room.counted.values()].filter(
      ({ activityId, state, revision }) => state === 'open' && revision > (this.seen.get(activityId) ?? 0),
    );
    const people = this.sockets.participationIdsIn(room.id);
    if (moved.length === 0 || moved.length * people.length > MOST_VOICES) return;
    const activities = moved.flatMap(({ activityId, round }) => {
      const activity = room.find(activityId);
      return activity ? [{ ...activity, round }] : [];
    });
    const found = await this.queries.of(room.id, people, activities);
    for (const [participationId, answers] of found) {
      for (const socket of this.sockets.of(participationId)) this.sender.tellNewer(socket, room, answers);
    }
    for (const { activityId, revision } of moved) this.seen.set(activityId, revision);
  }
}
