import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { KEY_NO } from '@rt/api/roundtables';
import type { ActivityState } from '@rt/domain/polling';

import type { Activity, LiveActivity } from './activity';
import { decidedActivity, ENTRY_KINDS, PLAN_VERBS, type PlannedActivity } from './decided-activity';
import { LIVE_ACTIVITY_COLUMNS, LIVE_ACTIVITY_FROM } from './live-activity-columns';
import { EXTRA_SEATS_NOW } from './room-revisions';

export type ActivityPlan = Omit<
  Activity,
  'planVersion' | 'revealed' | 'closesAt' | 'pausedAt' | 'endUnpaused' | 'fromActivityId' | 'fromRound'
> &
  Partial<Pick<Activity, 'fromActivityId' | 'fromRound'>>;

export interface CutShort {
  readonly activityId: string;
  readonly state: 'closed' | 'ready';
  readonly revision: number;
}

/** What the clock of an activity says: it stands while the activity is paused. */
const CLOCK = 'coalesce(paused_at, clock_timestamp())';

@Injectable()
export class ActivitiesRepository {
  constructor(private readonly database: Database) {}

  async find(activityId: string): Promise<LiveActivity | undefined> {
    const [row] = await this.database.query<PlannedActivity>(
      `select ${LIVE_ACTIVITY_COLUMNS} ${LIVE_ACTIVITY_FROM} where a.id = $1`,
      [activityId, ENTRY_KINDS, PLAN_VERBS],
    );
    return row && decidedActivity(row);
  }

  async plan(activityId: string): Promise<PlannedActivity | undefined> {
    const [row] = await this.database.query<PlannedActivity>(
      `select ${LIVE_ACTIVITY_COLUMNS} ${LIVE_ACTIVITY_FROM} where a.id = $1`,
      [activityId, ENTRY_KINDS, PLAN_VERBS],
    );
    return row;
  }

  /** Locks in a statement of its own, so that the next one reads what was committed before. */
  async lock(activityId: string): Promise<LiveActivity | undefined> {
    await this.database.query('select 1 from activity_live where activity_id = $1 for update', [activityId]);
    return this.find(activityId);
  }

  async ofRoundtable(roundtableId: string): Promise<LiveActivity[]> {
    const rows = await this.database.query<PlannedActivity>(
      `select ${LIVE_ACTIVITY_COLUMNS} ${LIVE_ACTIVITY_FROM} where a.roundtable_id = $1 order by a.position, a.id`,
      [roundtableId, ENTRY_KINDS, PLAN_VERBS],
    );
    return rows.map(decidedActivity);
  }

  /** The same under their locks, taken in the order of the ids so that two callers never wait for each other. */
  async lockAll(roundtableId: string): Promise<LiveActivity[]> {
    await this.database.query('select 1 from activity_live where roundtable_id = $1 order by activity_id for update', [
      roundtableId,
    ]);
    return this.ofRoundtable(roundtableId);
  }

  async nextPosition(roundtableId: string): Promise<number> {
    const [row] = await this.database.query<{ next: number }>(
      'select coalesce(max(position) + 1, 0) as next from activities where roundtable_id = $1',
      [roundtableId],
    );
    return row?.next ?? 0;
  }

  /** Makes room after a position: all later ones move on by one. */
  async moveOn(roundtableId: string, position: number): Promise<void> {
    await this.database.query(
      'update activities set position = position + 1 where roundtable_id = $1 and position > $2',
      [roundtableId, position],
    );
  }

  async insert(plan: ActivityPlan, state: ActivityState): Promise<void> {
    await this.database.query(
      `insert into activities (id, org_id, roundtable_id, agenda_item_id, position, kind, question, config, config_version,
         amended, visibility, allow_change, allow_abstain, duration_sec, from_activity_id, from_round)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        plan.id,
        plan.orgId,
        plan.roundtableId,
        plan.agendaItemId,
        plan.position,
        plan.kind,
        plan.question,
        JSON.stringify(plan.config),
        plan.configVersion,
        plan.amended,
        plan.visibility,
        plan.allowChange,
        plan.allowAbstain,
        plan.durationSec,
        plan.fromActivityId ?? null,
        plan.fromRound ?? null,
      ],
    );
    await this.database.query(
      'insert into activity_live (activity_id, org_id, roundtable_id, state) values ($1, $2, $3, $4)',
      [plan.id, plan.orgId, plan.roundtableId, state],
    );
  }

  /** Notes that what is asked reads otherwise than when it was opened. */
  async amend(activityId: string): Promise<void> {
    await this.database.query('update activities set amended = true where id = $1', [activityId]);
  }

  async update(plan: ActivityPlan & Pick<Activity, 'planVersion'>): Promise<void> {
    await this.database.query(
      `update activities set agenda_item_id = $2, position = $3, question = $4, config = $5, config_version = $6,
         amended = $7, visibility = $8, allow_change = $9, allow_abstain = $10, duration_sec = $11, plan_version = $12
       where id = $1`,
      [
        plan.id,
        plan.agendaItemId,
        plan.position,
        plan.question,
        JSON.stringify(plan.config),
        plan.configVersion,
        plan.amended,
        plan.visibility,
        plan.allowChange,
        plan.allowAbstain,
        plan.durationSec,
        plan.planVersion,
      ],
    );
  }

  async place(places: readonly Pick<Activity, 'id' | 'position'>[]): Promise<void> {
    await this.database.query(
      `update activities a set position = p.position from unnest($1::uuid[], $2::int[]) as p (id, position)
       where a.id = p.id`,
      [places.map(({ id }) => id), places.map(({ position }) => position)],
    );
  }

  async delete(activityId: string): Promise<void> {
    await this.database.query('delete from activities where id = $1', [activityId]);
  }

  async readyAll(roundtableId: string): Promise<void> {
    await this.database.query(
      `update activity_live set state = 'ready', epoch = epoch + 1, revision = revision + 1
       where roundtable_id = $1 and state = 'draft'`,
      [roundtableId],
    );
  }

  /** The epoch rises too. On opening it takes the current key; on closing it stores the number of further seats. */
  async move(activityId: string, state: ActivityState): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>(
      `update activity_live l set state = $2, epoch = epoch + 1, revision = revision + 1,
         key_no = case when $2 = 'open' then ${KEY_NO} else key_no end,
         further_seats = case when $2 = 'open' then null when l.state <> 'open' then l.further_seats
           else ${EXTRA_SEATS_NOW} end
       where activity_id = $1 returning revision::float8 as revision`,
      [activityId, state],
    );
    return row?.revision ?? 0;
  }

  /** After a lost key: closes what has answers for good, reopens the rest, closes set-aside answers. Returns the moved. */
  async cutShort(roundtableId: string, keyNo: number): Promise<CutShort[]> {
    return this.database.query<CutShort>(
      `with cut as (
         update activity_live l set key_no = $2, epoch = epoch + 1, revision = revision + 1, cut_short = answered > 0,
           state = case when answered > 0 then 'closed' else 'ready' end, further_seats = ${EXTRA_SEATS_NOW}
         where roundtable_id = $1 and state = 'open'
         returning activity_id, state, revision
       ), stamped as (
         update activities a set closed_at = case when cut.state = 'closed' then clock_timestamp() end,
           opened_at = case when cut.state = 'closed' then a.opened_at end, closes_at = null,
           paused_at = null
         from cut where a.id = cut.activity_id
       ), aside as (
         update activity_rounds l set key_no = $2, state = 'closed', cut_short = true, closed_at = clock_timestamp(),
           paused_at = null, further_seats = ${EXTRA_SEATS_NOW}
         where roundtable_id = $1 and state = 'open'
       )
       select activity_id as "activityId", state, revision::float8 as revision from cut`,
      [roundtableId, keyNo],
    );
  }

  /** Times of a locked activity, by the database's clock: opened now, to close after its duration. */
  async stampOpened(activityId: string, timed = true): Promise<void> {
    await this.database.query(
      `update activities set opened_at = clock_timestamp(), closed_at = null, paused_at = null,
         closes_at = case when $2 then clock_timestamp() + make_interval(secs => duration_sec) end where id = $1`,
      [activityId, timed],
    );
  }

  async noteOpenedAgain(activityId: string, opId: string): Promise<void> {
    await this.database.query('update activities set opened_again_op = $2 where id = $1', [activityId, opId]);
  }

  async wasOpenedAgainBy(activityId: string, opId: string): Promise<boolean> {
    const rows = await this.database.query('select 1 from activities where id = $1 and opened_again_op = $2', [
      activityId,
      opId,
    ]);
    return rows.length > 0;
  }

  /** True where answers were given under a key that the session has no more: nobody knows whose they are. */
  async isUnderFormerKey(activityId: string): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from activity_live l where l.activity_id = $1 and (l.cut_short or l.key_no is distinct from ${KEY_NO})`,
      [activityId],
    );
    return rows.length > 0;
  }

  /** The clock of an open activity stands from now on, with what time is left. */
  async stampPaused(activityId: string): Promise<void> {
    await this.database.query('update activities set paused_at = clock_timestamp() where id = $1', [activityId]);
  }

  /** The clock goes on: the time that it stood does not count. */
  async stampResumed(activityId: string): Promise<void> {
    await this.database.query(
      `update activities set closes_at = closes_at + (now.at - paused_at), stood = stood + (now.at - paused_at), paused_at = null
       from (select clock_timestamp() as at) now where id = $1`,
      [activityId],
    );
  }

  /** Adds time to an open activity that closes by itself, also within its grace; so that at most `mostSec` are left. */
  async addTime(activityId: string, seconds: number, mostSec: number): Promise<void> {
    await this.database.query(
      `update activities set closes_at = least(
         greatest(closes_at, ${CLOCK}) + make_interval(secs => $2),
         ${CLOCK} + make_interval(secs => $3)) where id = $1`,
      [activityId, seconds, mostSec],
    );
  }

  async stampClosed(activityId: string): Promise<void> {
    await this.database.query('update activities set closed_at = clock_timestamp(), paused_at = null where id = $1', [
      activityId,
    ]);
  }

  async setRevealed(activityId: string, revealed: boolean): Promise<void> {
    await this.database.query('update activities set revealed = $2 where id = $1', [activityId, revealed]);
  }

  /** Open activities whose time and grace are over, by the database's clock. */
  async expired(graceMs: number): Promise<{ activityId: string; roundtableId: string }[]> {
    return this.database.query(
      `select l.activity_id as "activityId", l.roundtable_id as "roundtableId"
       from activity_live l join activities a on a.id = l.activity_id
       where l.state = 'open' and a.paused_at is null and a.closes_at + make_interval(secs => $1) < clock_timestamp()`,
      [graceMs / 1000],
    );
  }

  /** True under its lock: time and grace of the open activity are over by the database's clock. */
  async isExpired(activityId: string, graceMs: number): Promise<boolean> {
    const rows = await this.database.query(
      `select 1 from activity_live l join activities a on a.id = l.activity_id
       where l.activity_id = $1 and l.state = 'open' and a.paused_at is null
         and a.closes_at + make_interval(secs => $2) < clock_timestamp()`,
      [activityId, graceMs / 1000],
    );
    return rows.length > 0;
  }
}
