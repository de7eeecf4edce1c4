import { Injectable } from '@nestjs/common';
import { ActivityMoves, RoomAct } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { SessionBody, SeveralActivitiesRequest } from '@rt/contracts';

import { allowWhileLive } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';

/** Opens several activities at once, so that people answer at their own pace; the stage shows all that are open. */
@Injectable()
export class OpenActivities {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivityMoves,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, { activityIds }: SeveralActivitiesRequest): Promise<SessionBody> {
    await this.act.run({ actor, roundtableId, verb: 'open-activities' }, async (roundtable) => {
      allowWhileLive(roundtable);

      const [first] = await this.activities.openSeveral(roundtableId, activityIds);
      return first ? { currentActivityId: first, stageView: 'open-questions', stageBlank: false } : null;
    });

    return this.sessions.find(roundtableId);
  }
}
