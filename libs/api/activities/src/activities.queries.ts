import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';
import { RoundtablesQueries } from '@rt/api/roundtables';
import type { ActivityList } from '@rt/contracts';

import { ACTIVITY_READERS, audienceOf } from './activities.policy';
import { ActivitiesRepository } from './activities.repository';
import type { LiveActivity } from './activity';
import { presentActivity } from './activity.presenter';
import { SESSION_REVISION, SESSION_ROW } from './room-revisions';

@Injectable()
export class ActivitiesQueries {
  constructor(
    private readonly activities: ActivitiesRepository,
    private readonly roundtables: RoundtablesQueries,
    private readonly database: Database,
  ) {}

  /** The plan of a roundtable for somebody who has a role there; what hosts have hidden is in it for those who work on the session. */
  async list(actor: Actor, roundtableId: string): Promise<ActivityList> {
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, ACTIVITY_READERS);
    const audience = audienceOf(actor, roundtable);

    const [activities, kept] = await Promise.all([
      this.activities.ofRoundtable(roundtableId),
      this.keptIds(roundtableId),
    ]);

    return { items: activities.map((activity) => presentActivity(activity, kept.has(activity.id), audience)) };
  }

  /** The session's revision; 0 before its start. */
  async sessionRevision(roundtableId: string): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>(
      `select ${SESSION_REVISION} as revision from ${SESSION_ROW} where s.roundtable_id = $1`,
      [roundtableId],
    );
    return row?.revision ?? 0;
  }

  async ofRoundtable(roundtableId: string): Promise<LiveActivity[]> {
    return this.activities.ofRoundtable(roundtableId);
  }

  /** One activity of a roundtable; `not-found` when it is not one of that roundtable. Asks for no right. */
  async find(roundtableId: string, activityId: string): Promise<LiveActivity> {
    const activity = await this.activities.find(activityId);
    return activity?.roundtableId === roundtableId ? activity : refuse('not-found');
  }

  /** Those whose options were chosen from another result, with whose; null where that is gone. Asks for no right. */
  async fromResults(roundtableId: string): Promise<ReadonlyMap<string, string | null>> {
    const rows = await this.database.query<{ id: string; source: string | null }>(
      'select id, from_activity_id as source from activities where roundtable_id = $1 and from_round is not null',
      [roundtableId],
    );
    return new Map(rows.map(({ id, source }) => [id, source]));
  }

  /** True once its result stands as a contribution. Asks for no right. */
  async isKept(roundtableId: string, activityId: string): Promise<boolean> {
    return (await this.keptIds(roundtableId)).has(activityId);
  }

  async keptIds(roundtableId: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ activityId: string }>(
      `select activity_id as "activityId" from contributions
       where roundtable_id = $1 and type = 'poll_result' and state <> 'withdrawn' and activity_id is not null`,
      [roundtableId],
    );
    return new Set(rows.map((row) => row.activityId));
  }
}
