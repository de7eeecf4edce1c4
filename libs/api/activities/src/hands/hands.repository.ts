import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { HandCount } from '@rt/domain/polling';

import type { LiveActivity } from '../activity';

/** The statements on raised hands that change them; they are read with their activity. The caller holds its lock. */
@Injectable()
export class HandsRepository {
  constructor(private readonly database: Database) {}

  /** Stores a count of the present round in the place of the one before; null removes it, and its version stays. */
  async put({ id, orgId, round }: LiveActivity, hands: HandCount | null, opId: string): Promise<void> {
    await this.database.query(
      `insert into hand_counts (activity_id, round, org_id, counts, present, version, op_id)
       values ($1, $2, $3, $4::jsonb, $5, 1, $6)
       on conflict (activity_id, round) do update set counts = excluded.counts, present = excluded.present,
         version = hand_counts.version + 1, op_id = excluded.op_id`,
      [id, round, orgId, hands && JSON.stringify(hands.counts), hands?.present ?? null, opId],
    );
  }

  /** True where this act of a host is what stands. */
  async isOf(activityId: string, round: number, opId: string): Promise<boolean> {
    const rows = await this.database.query(
      'select 1 from hand_counts where activity_id = $1 and round = $2 and op_id = $3',
      [activityId, round, opId],
    );
    return rows.length > 0;
  }
}
