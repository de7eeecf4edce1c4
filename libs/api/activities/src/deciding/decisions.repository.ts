import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ActivityDecision } from '@rt/domain/polling';
import type { ActivityKind, KindConfig } from '@rt/kinds';

import type { LiveActivity } from '../activity';

export interface DecidedPlan {
  readonly id: string;
  readonly kind: ActivityKind;
  readonly config: KindConfig;
  readonly decisions: readonly ActivityDecision[];
}

@Injectable()
export class DecisionsRepository {
  constructor(private readonly database: Database) {}

  /** Adds a decision after the others. The caller holds the activity's lock and raises its revision. */
  async add({ id, orgId, round }: LiveActivity, { verb, target, value }: ActivityDecision): Promise<void> {
    await this.database.query(
      `insert into activity_decisions (org_id, activity_id, round, n, verb, target, value)
       select $1, $2, $3, coalesce(max(n), 0) + 1, $4, $5, $6 from activity_decisions where activity_id = $2`,
      [orgId, id, round, verb, target, value && JSON.stringify(value)],
    );
  }

  /** Takes back what was decided by a verb. The caller holds the activity's lock and raises its revision. */
  async forget(activityId: string, verb: ActivityDecision['verb']): Promise<void> {
    await this.database.query('delete from activity_decisions where activity_id = $1 and verb = $2', [
      activityId,
      verb,
    ]);
  }

  /** The plans of a roundtable's activities, and apart from each what was decided on it. */
  async plans(roundtableId: string): Promise<DecidedPlan[]> {
    return this.database.query<DecidedPlan>(
      `select a.id, a.kind, a.config, coalesce((
           select json_agg(json_build_object('verb', d.verb, 'target', d.target, 'value', d.value) order by d.n)
           from activity_decisions d where d.activity_id = a.id), '[]') as decisions
       from activities a where a.roundtable_id = $1`,
      [roundtableId],
    );
  }

  async settle(activityId: string, config: KindConfig): Promise<void> {
    await this.database.query('update activities set config = $2 where id = $1', [activityId, JSON.stringify(config)]);
    await this.database.query('delete from activity_decisions where activity_id = $1', [activityId]);
  }
}
