import { Injectable } from '@nestjs/common';
import { Database, Hints } from '@rt/api/platform';
import { ALL_JOINED_UNSEALED } from '@rt/api/roundtables';
import { ARRIVALS, FURTHER_SEATS, SEATS_TAKEN } from '@rt/api/seats';
import type { Dimension } from '@rt/domain/attribution';
import { stageAfterClose, type StageChoice, type StagedActivity } from '@rt/domain/polling';

/** Topics of the hints that tell every process what has moved, by the id of a roundtable or (activity) an activity. */
export const HINTS = {
  session: 'session',
  activity: 'activity',
  arrivals: 'arrivals',
  sealed: 'sealed',
  takenOut: 'taken-out',
  /** The key of this roundtable is missing: whoever holds it puts it back. */
  keyWanted: 'key-wanted',
} as const;

export interface SessionPatch {
  readonly currentActivityId?: string | null;
  readonly stageView?: StageChoice;
  /** By which groups a result is shown, beside `stageView`; every other choice takes it back. */
  readonly stageBy?: Dimension;
  readonly stageBlank?: boolean;
  /** What all phones show; null takes it back. */
  readonly message?: string | null;
  /** What is chosen for the stage changes only while this activity is the current one. */
  readonly stageOf?: string;
}

export function stageOnceClosed({ id, visibility }: Pick<StagedActivity, 'id' | 'visibility'>): SessionPatch {
  const stageView = stageAfterClose({ visibility });
  return stageView === null ? {} : { stageView, stageOf: id };
}

/** The narrow row of a session: where the columns below are taken from. */
export const SESSION_ROW = 'session_live s';

/** Where the counters of some roundtables' ($1) activities stand, with four numbers that only a session has. */
export const ACTIVITY_COUNTERS = `
  select roundtable_id, activity_id, revision::float8, 0, 0, 0, 0 from activity_live where roundtable_id = any($1::uuid[])`;

/**
 * The session's revision, of `session_live s`: what the host did, above all arrivals. That somebody came raises it without
 * a row that is logged, and a crash that loses the arrivals never lowers it once a host or a process has raised it.
 */
export const SESSION_REVISION = `(s.revision * 1000000 + ${ARRIVALS})::float8`;

/** How many are in the room, of `session_live s`: the arrivals whose seats stand, and after sealing the number kept. */
export const JOINED = `(s.joined + ${SEATS_TAKEN})::int`;

/** The least number of seats by code that are further ones of a device or person; fixed after sealing. */
export const EXTRA_SEATS = `(s.extra_seats + ${FURTHER_SEATS})::int`;

export const EXTRA_SEATS_NOW = `(select ${EXTRA_SEATS} from session_live s where s.roundtable_id = l.roundtable_id)`;

/** Seats that may have answered an activity: present before it closed and not removed since. */
export const ANSWERING_EXTRA_SEATS = `least(${EXTRA_SEATS}, l.further_seats)`;

/** From how many people on each round of each activity of a roundtable ($1) has enough, where less than $2 are too few. */
export const ENOUGH_PEOPLE = `
  select l.activity_id as enough_of, l.round as enough_in,
    $2::int + case when $2::int > 1 then coalesce(${ANSWERING_EXTRA_SEATS}, 0) else 0 end as enough
  from (
    select roundtable_id, activity_id, round, further_seats from activity_live
    union all select roundtable_id, activity_id, round, further_seats from activity_rounds
  ) l left join session_live s on s.roundtable_id = l.roundtable_id where l.roundtable_id = $1`;

/** Raises the two counters of the live part in the transaction of the change, and hints at them once it is committed. */
@Injectable()
export class RoomRevisions {
  constructor(
    private readonly database: Database,
    private readonly hints: Hints,
  ) {}

  /** Raises the session's revision and sets what the patch names. Returns the new revision. */
  async raiseSession(roundtableId: string, orgId: string, patch: SessionPatch = {}): Promise<number> {
    const hasCurrent = patch.currentActivityId !== undefined;
    const [row] = await this.database.query<{ revision: number }>(
      `insert into session_live as s (roundtable_id, org_id, revision, current_activity_id, stage_view, stage_blank)
       values ($1, $2, 1, $3, coalesce($5, 'lobby'), coalesce($6, false))
       on conflict (roundtable_id) do update set revision = s.revision + 1,
         current_activity_id = case when $4 then $3 else s.current_activity_id end,
         stage_view = case when $7::uuid is null or $7 = s.current_activity_id then coalesce($5, s.stage_view)
           else s.stage_view end,
         stage_by = case when $5::text is null or $7::uuid <> s.current_activity_id then s.stage_by else $10 end,
         stage_blank = case when $7::uuid is null or $7 = s.current_activity_id then coalesce($6, s.stage_blank)
           else s.stage_blank end,
         message = case when $8 then $9 else s.message end
       returning ${SESSION_REVISION} as revision`,
      [
        roundtableId,
        orgId,
        patch.currentActivityId ?? null,
        hasCurrent,
        patch.stageView ?? null,
        patch.stageBlank ?? null,
        patch.stageOf ?? null,
        patch.message !== undefined,
        patch.message ?? null,
        patch.stageBy ?? null,
      ],
    );
    const revision = row?.revision ?? 0;
    this.tellSession(roundtableId, revision);
    return revision;
  }

  /** Hints at a session's revision after commit. */
  tellSession(roundtableId: string, revision: number): void {
    this.database.afterCommit(() => this.hints.publish(HINTS.session, { id: roundtableId, revision }));
  }

  /** Raises every session that people may have come to above what was told of it: counts of arrivals fell with a crash. */
  async raiseAfterLoss(): Promise<void> {
    await this.database.query(
      `update session_live set revision = revision + 1 where roundtable_id in (${ALL_JOINED_UNSEALED})`,
    );
  }

  /** Keeps how many came, once the rows that told it are gone: at sealing. */
  async keepSeatCounts(roundtableId: string, counts: { joined: number; extraSeats: number }): Promise<void> {
    await this.database.query(
      'update session_live set joined = $2, extra_seats = $3, message = null where roundtable_id = $1',
      [roundtableId, counts.joined, counts.extraSeats],
    );
  }

  /** Hints after commit that people came in: no counter of theirs is in a logged row. */
  tellArrivals(roundtableId: string): void {
    this.database.afterCommit(() => this.hints.publish(HINTS.arrivals, { id: roundtableId }));
  }

  /** Raises an activity's revision; answers do this in their own statement. */
  async raiseActivity(activityId: string): Promise<number> {
    const [row] = await this.database.query<{ revision: number }>(
      `update activity_live set revision = revision + 1 where activity_id = $1 returning revision::float8 as revision`,
      [activityId],
    );
    const revision = row?.revision ?? 0;
    this.tellActivity(activityId, revision);
    return revision;
  }

  /** Hints at an activity's revision after commit. */
  tellActivity(activityId: string, revision: number): void {
    this.database.afterCommit(() => this.hints.publish(HINTS.activity, { id: activityId, revision }));
  }
}
