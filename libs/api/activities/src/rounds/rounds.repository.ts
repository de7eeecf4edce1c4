import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { ActivityState } from '@rt/domain/polling';
import type { KindConfig } from '@rt/kinds';

export interface RoundAside {
  readonly round: number;
  readonly state: Extract<ActivityState, 'open' | 'closed'>;
}

interface RoundOver {
  readonly activityId: string;
  readonly round: number;
}

/** The statements on rounds of an activity other than the present one. The caller holds the activity's lock. */
@Injectable()
export class RoundsRepository {
  constructor(private readonly database: Database) {}

  async setAside(activityId: string): Promise<void> {
    await this.leave(activityId, { aside: true, opId: null });
  }

  async keep(activityId: string, opId: string): Promise<void> {
    await this.leave(activityId, { aside: false, opId });
  }

  /** The answers of the round before stand in the present one, where they can be changed; final ones do not, so that people write anew. */
  async carry(activityId: string): Promise<void> {
    await this.database.query(
      `with carried as (
         insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
         select r.org_id, r.activity_id, l.round, r.voice, r.op_id, r.n, r.answer, r.answer_key
         from activity_live l join responses r on r.activity_id = l.activity_id join activities a on a.id = l.activity_id
         where l.activity_id = $1 and a.allow_change and r.round = (
           select max(f.round) from activity_rounds f where f.activity_id = $1 and f.set_aside_at is null)
         returning answer
       )
       update activity_live set answered = (select count(*)::int from carried where answer is not null)
       where activity_id = $1`,
      [activityId],
    );
  }

  private async leave(activityId: string, { aside, opId }: { aside: boolean; opId: string | null }): Promise<void> {
    await this.database.query(
      `insert into activity_rounds (org_id, roundtable_id, activity_id, round, state, revealed, amended, cut_short, key_no, further_seats,
         opened_at, closes_at, closed_at, paused_at, set_aside_at, op_id)
       select a.org_id, a.roundtable_id, a.id, l.round, l.state, a.revealed, a.amended, l.cut_short, l.key_no, l.further_seats,
         a.opened_at, a.closes_at, a.closed_at, a.paused_at, case when $2 then clock_timestamp() end, $3::uuid
       from activities a join activity_live l on l.activity_id = a.id where a.id = $1`,
      [activityId, aside, opId],
    );
    // The number of a round is given once, also where the round is deleted: phones hold answers under it, sent and not yet sent.
    await this.database.query(
      `update activity_live set answered = 0, cut_short = false,
         round = greatest(highest_round, round) + 1, highest_round = greatest(highest_round, round) + 1
       where activity_id = $1`,
      [activityId],
    );
    // Whoever answers from now on answers to what stands.
    await this.database.query(
      `update activities set revealed = false, amended = false, opened_at = null, closes_at = null, closed_at = null,
         paused_at = null where id = $1`,
      [activityId],
    );
  }

  /** The round that was set aside last, as long as it may be restored. */
  async aside(activityId: string, withinMs: number): Promise<RoundAside | undefined> {
    const [row] = await this.database.query<RoundAside>(
      `select round, state from activity_rounds
       where activity_id = $1 and set_aside_at + make_interval(secs => $2) >= clock_timestamp()
       order by round desc limit 1`,
      [activityId, withinMs / 1000],
    );
    return row;
  }

  /** True where this act of a host has opened a round already. */
  async wasOpenedBy(activityId: string, opId: string): Promise<boolean> {
    const rows = await this.database.query('select 1 from activity_rounds where activity_id = $1 and op_id = $2', [
      activityId,
      opId,
    ]);
    return rows.length > 0;
  }

  /** The wording was corrected since these rounds were answered. */
  async amendFormer(activityId: string): Promise<void> {
    await this.database.query('update activity_rounds set amended = true where activity_id = $1', [activityId]);
  }

  /** The round is the present one again, as it stood; the time that it was away does not count. */
  async restore(activityId: string, round: number): Promise<void> {
    await this.database.query(
      `update activities a set revealed = r.revealed, amended = r.amended, opened_at = r.opened_at, closed_at = r.closed_at,
         paused_at = r.paused_at, closes_at = r.closes_at + away.time, stood = a.stood + away.time
       from activity_rounds r, lateral (
         select case when r.state = 'open' and r.paused_at is null then clock_timestamp() - r.set_aside_at
           else interval '0' end as time
       ) away where a.id = $1 and r.activity_id = $1 and r.round = $2`,
      [activityId, round],
    );
    await this.database.query(
      `update activity_live l set round = r.round, cut_short = r.cut_short, key_no = r.key_no,
         further_seats = r.further_seats, answered = (
         select count(*)::int from responses s
         where s.activity_id = $1 and s.round = $2 and s.answer_key is not null)
       from activity_rounds r where l.activity_id = $1 and r.activity_id = $1 and r.round = $2`,
      [activityId, round],
    );
    await this.database.query('delete from activity_rounds where activity_id = $1 and round = $2', [activityId, round]);
  }

  /** Activities with a round that was set aside so long ago that nobody can restore it. */
  async withRoundsOver(afterMs: number): Promise<string[]> {
    const rows = await this.database.query<{ activityId: string }>(
      `select distinct activity_id as "activityId" from activity_rounds
       where set_aside_at + make_interval(secs => $1) < clock_timestamp()`,
      [afterMs / 1000],
    );
    return rows.map(({ activityId }) => activityId);
  }

  /**
   * Deletes what was set aside of an activity so long ago, with its answers and how groups gave them. What hosts decided goes, too,
   * where `planned` stays of it; elsewhere an option that they made of an answer stays one, since answers may be on their way
   * that name it.
   */
  async drop(activityId: string, afterMs: number, planned: KindConfig | null): Promise<void> {
    const over = await this.database.query<RoundOver>(
      `delete from activity_rounds
       where activity_id = $1 and set_aside_at + make_interval(secs => $2) <= clock_timestamp()
       returning activity_id as "activityId", round`,
      [activityId, afterMs / 1000],
    );
    for (const { round } of over) {
      await this.database.query('delete from responses where activity_id = $1 and round = $2', [activityId, round]);
      await this.database.query('delete from entries where activity_id = $1 and round = $2', [activityId, round]);
      await this.database.query('delete from hand_counts where activity_id = $1 and round = $2', [activityId, round]);
      await this.database.query('delete from told_rounds where activity_id = $1 and round = $2', [activityId, round]);
      await this.database.query('delete from activity_breakdowns where activity_id = $1 and round = $2', [
        activityId,
        round,
      ]);
    }
    if (planned && over.length > 0)
      await this.dropDecisions(
        activityId,
        over.map(({ round }) => round),
        planned,
      );
  }

  private async dropDecisions(activityId: string, rounds: readonly number[], planned: KindConfig): Promise<void> {
    await this.database.query('delete from activity_decisions where activity_id = $1 and round = any($2::int[])', [
      activityId,
      rounds,
    ]);
    await this.database.query('update activities set config = $2 where id = $1', [activityId, JSON.stringify(planned)]);
  }
}
