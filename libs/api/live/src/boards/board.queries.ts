import { Injectable } from '@nestjs/common';
import { BoardPages } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import { ParticipationsRepository } from '@rt/api/seats';
import type { BoardQuery, EntryPage } from '@rt/contracts';
import { kinds } from '@rt/kinds';

import { standing } from '../handshake/standing';
import { LiveRooms } from '../pushing/live-rooms';
import { wasOpened } from '../pushing/room-facts';

@Injectable()
export class BoardQueries {
  constructor(
    private readonly rooms: LiveRooms,
    private readonly participations: ParticipationsRepository,
    private readonly boards: BoardPages,
  ) {}

  async forParticipant(actor: Actor, activityId: string, { order, after }: BoardQuery): Promise<EntryPage> {
    if (actor.kind !== 'participant') return refuse('forbidden');
    standing(await this.participations.find(actor.participationId));

    const { room, facts } = await this.rooms.enter(actor.roundtableId);
    await room.freshen();
    const activity = facts.activities.find((one) => one.id === activityId && wasOpened(one));
    if (!activity) return refuse('not-found');
    if (!kinds[activity.kind].entries?.board) return refuse('invalid', { field: 'activityId', reason: 'no-board' });

    // The frames tell of newer votes than the facts do.
    const revision = room.counted.get(activityId)?.revision ?? activity.revision;
    return this.boards.page({ ...activity, revision }, facts.roundtable, 'participant', {
      order,
      after,
      state: 'shown',
    });
  }
}
