import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { SessionBody, SeveralActivitiesRequest } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Closes several activities at one point in time; nothing is shown by that. */
@Injectable()
export class CloseActivities {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, { activityIds }: SeveralActivitiesRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, verb: 'close-activities' }, async (roundtable) => {
      allowWhileLive(roundtable);

      const closed = await this.activities.closeSeveral(roundtableId, activityIds);
      return closed.length > 0 ? {} : null;
    });

    return this.sessions.find(roundtableId);
  }
}
