import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import type { ActivityList, OrderActivitiesRequest } from '@rt/contracts';

import { ACTIVITY_WRITERS, allowPlanning } from '../activities.policy';
import { ActivitiesQueries } from '../activities.queries';
import { ActivitiesRepository } from '../activities.repository';
import { RoomAct } from '../room-act';
import { RoomRevisions } from '../room-revisions';
import { groupOf, newPlaces } from './activity-places';

/** Puts the activities of one agenda item, or those that have none, into another order: all at once, or not at all. */
@Injectable()
export class OrderActivities {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivitiesRepository,
    private readonly revisions: RoomRevisions,
    private readonly queries: ActivitiesQueries,
  ) {}

  async run(actor: Actor, input: { roundtableId: string; body: OrderActivitiesRequest }): Promise<ActivityList> {
    const { roundtableId, body } = input;
    await this.act.run({ actor, roundtableId, verb: 'order-activities', may: ACTIVITY_WRITERS }, async (roundtable) => {
      allowPlanning(roundtable.state);

      const all = await this.activities.lockAll(roundtableId);
      // Somebody else has moved, added or deleted one of them since.
      if (!sameIds(groupOf(all, body.seenIds), body.seenIds)) refuse('version-conflict', { field: 'seenIds' });
      if (!sameIds([...body.activityIds].sort(), [...body.seenIds].sort())) refuse('invalid', { field: 'activityIds' });

      const places = newPlaces(all, body.activityIds);
      if (places.length === 0) return null;
      await this.activities.place(places);
      for (const { id } of places) await this.revisions.raiseActivity(id);
      return {};
    });

    return this.queries.list(actor, roundtableId);
  }
}

function sameIds(first: readonly string[], second: readonly string[]): boolean {
  return first.join() === second.join();
}
