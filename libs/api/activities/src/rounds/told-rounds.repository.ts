import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ToldDivisions } from '@rt/domain/attribution';

/**
 * What was told of rounds once. Several processes may tell of a round for the first time at the same moment: what is remembered
 * first stands, for all of them. The activity is locked before its row is written, so that nobody waits for a row whose writer
 * waits for the activity.
 */
@Injectable()
export class ToldRoundsRepository {
  constructor(private readonly database: Database) {}

  /** By which groups the result of a round was told; undefined before that. */
  async divisions(activityId: string, round: number): Promise<ToldDivisions | undefined> {
    const [row] = await this.database.query<{ divisions: ToldDivisions }>(
      'select divisions from told_rounds where activity_id = $1 and round = $2 and divisions is not null',
      [activityId, round],
    );
    return row?.divisions;
  }

  /** Remembers by which groups it is told, and returns by which it is. */
  async rememberDivisions(activityId: string, round: number, divisions: ToldDivisions): Promise<ToldDivisions> {
    const [row] = await this.database.query<{ divisions: ToldDivisions }>(
      `insert into told_rounds as t (activity_id, org_id, round, divisions)
       select id, org_id, $2, $3 from activities where id = $1 for key share
       on conflict (activity_id, round) do update set divisions = coalesce(t.divisions, excluded.divisions)
       returning t.divisions`,
      [activityId, round, JSON.stringify(divisions)],
    );
    return row?.divisions ?? divisions;
  }
}
