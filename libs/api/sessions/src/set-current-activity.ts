import { Injectable } from '@nestjs/common';
import { ActivitiesQueries } from '@rt/api/activities';
import type { Actor } from '@rt/api/platform';
import type { SessionBody, SetCurrentActivity as Input } from '@rt/contracts';

import { SessionDesk } from './session-desk';
import { allowOnceStarted } from './sessions.policy';
import { SessionsQueries } from './sessions.queries';

/** Chooses the one activity that phones and stage put first, or none. */
@Injectable()
export class SetCurrentActivity {
  constructor(
    private readonly desk: SessionDesk,
    private readonly activities: ActivitiesQueries,
    private readonly sessions: SessionsQueries,
  ) {}

  async run(actor: Actor, roundtableId: string, { activityId }: Input): Promise<SessionBody> {
    const currentActivityId = activityId ?? null;
    await this.desk.act({ actor, roundtableId, verb: 'set-current-activity' }, async (roundtable) => {
      allowOnceStarted(roundtable);

      if (currentActivityId) await this.activities.find(roundtableId, currentActivityId);
      return { currentActivityId };
    });

    return this.sessions.find(roundtableId);
  }
}
