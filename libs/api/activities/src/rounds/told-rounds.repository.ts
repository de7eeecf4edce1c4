import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ToldDivisions } from '@rt/domain/attribution';
import type { RoundDecided } from '@rt/domain/polling';

/** The first decision counts for all processes. Locks the activity before its row, against deadlocks. */
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

  async isToldByWay(roundtableId: string): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from told_rounds t join activities a on a.id = t.activity_id
       where a.roundtable_id = $1 and t.divisions @> '{"by": [{"by": "way"}]}' limit 1`,
      [roundtableId],
    );
    return rows.length > 0;
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

  async decided(activityId: string): Promise<ReadonlyMap<number, RoundDecided>> {
    const rows = await this.database.query<RoundDecided & { round: number }>(
      'select round, told, least from told_rounds where activity_id = $1 and told is not null',
      [activityId],
    );
    return new Map(rows.map(({ round, told, least }) => [round, { told, least }]));
  }

  /** Remembers whether a round is told, and returns whether it is. */
  async rememberDecided(activityId: string, round: number, { told, least }: RoundDecided): Promise<RoundDecided> {
    const [row] = await this.database.query<RoundDecided>(
      `insert into told_rounds as t (activity_id, org_id, round, told, least)
       select id, org_id, $2, $3, $4 from activities where id = $1 for key share
       on conflict (activity_id, round) do update
         set told = coalesce(t.told, excluded.told), least = coalesce(t.least, excluded.least)
       returning t.told, t.least`,
      [activityId, round, told, least],
    );
    return row ?? { told, least };
  }
}
