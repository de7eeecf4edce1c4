import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ToldDivisions } from '@rt/domain/attribution';
import type { RoundDecided } from '@rt/domain/polling';

/** Which results of a round were published, by which groups. The first stored decision is final for all processes. */
@Injectable()
export class ToldRoundsRepository {
  constructor(private readonly database: Database) {}

  /** The groups by which the result of a round was published; undefined before that. */
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

  /** Stores the groups unless groups are stored already; returns the stored ones. Locks the activity first, against deadlocks. */
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

  /** Stores whether a round is published unless that is stored already; returns the stored decision. */
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
