import { Injectable } from '@nestjs/common';
import { ActivitiesQueries, RoomAct } from '@rt/api/activities';
import { type Actor, refuse } from '@rt/api/platform';
import type { SessionBody, SetCurrentActivityRequest } from '@rt/contracts';
import { stageOnceCurrent } from '@rt/domain/polling';

import { allowOnceStarted } from '../sessions.policy';
import { SessionsQueries } from '../sessions.queries';
import { SeenSession } from './seen-session';

/** Phones and stage put it first, or none; the stage may list all open ones. */
@Injectable()
export class SetCurrentActivity {
  constructor(
    private readonly act: RoomAct,
    private readonly activities: ActivitiesQueries,
    private readonly sessions: SessionsQueries,
    private readonly seen: SeenSession,
  ) {}

  async run(actor: Actor, roundtableId: string, body: SetCurrentActivityRequest): Promise<SessionBody> {
    const { activityId, ...seen } = body;
    const currentActivityId = activityId ?? null;
    await this.act.run({ actor, roundtableId, verb: 'set-current-activity' }, async (roundtable) => {
      allowOnceStarted(roundtable);
      await this.seen.needForChoice(roundtableId, seen, currentActivityId);

      if (currentActivityId === null) return { currentActivityId };
      const activity = await this.activities.find(roundtableId, currentActivityId);
      // Another host may have skipped it and gone back: the room would stand at what it cannot show.
      if (activity.state === 'draft') refuse('version-conflict', { reason: 'skipped-just-now' });
      const session = await this.sessions.find(roundtableId);
      if (session.currentActivityId === currentActivityId) return { currentActivityId };
      return { currentActivityId, stageView: stageOnceCurrent(activity, await this.seen.viewBelow(roundtableId)) };
    });

    return this.sessions.find(roundtableId);
  }
}
