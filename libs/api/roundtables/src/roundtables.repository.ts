import { Database } from '@rt/api/platform';
import { Injectable } from '@nestjs/common';

import type { StateChange } from './roundtable-facts';
import type { PlannedFields, RoundtableRecord } from './roundtable-record';

const SELECT = `
  select r.id, r.org_id as "orgId", o.name as "hostName", r.programme_id as "programmeId", p.title as "programmeTitle",
    r.ref, r.title, r.question, r.purpose, r.sector_ids as "sectorIds", r.region_code as "regionCode", r.place, r.venue,
    r.format, r.tz, r.local_start as "localStart", r.local_end as "localEnd", r.fold, r.start_at as "startAt",
    r.end_at as "endAt", r.capacity, r.rule, r.rule_version as "ruleVersion", r.joining,
    r.host_live_view as "hostLiveView", r.shared_devices as "sharedDevices", r.state, r.join_code as "joinCode", r.ical_uid as "icalUid",
    r.ical_sequence as "icalSequence", r.version, r.cancel_reason as "cancelReason", r.live_at as "liveAt",
    r.acted_at as "actedAt", r.closed_at as "closedAt", r.sealed_at as "sealedAt", r.erased_at as "erasedAt", to_char(r.published_on, 'YYYY-MM-DD') as "publishedOn"
  from roundtables r
  join organisations o on o.id = r.org_id
  left join programmes p on p.id = r.programme_id`;

const SECONDS_AN_HOUR = 3600;

/** Which roundtables an account may see: all of the organisation, or those of some programmes and single ones. */
export interface Reach {
  readonly everything: boolean;
  readonly programmeIds: readonly string[];
  readonly roundtableIds: readonly string[];
}

/** The numbers that scheduling gives. */
export interface Allocation {
  readonly ref: string;
  readonly icalUid: string;
  readonly joinCode: string;
}

/** Every query on `roundtables`, `roundtable_numbers` and the row of `session_live`. */
@Injectable()
export class RoundtablesRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<RoundtableRecord | undefined> {
    const [row] = await this.database.query<RoundtableRecord>(`${SELECT} where r.id = $1`, [id]);
    return row;
  }

  /** Holds the row until the transaction ends: states, seats and edits of one roundtable follow each other. */
  async lock(id: string): Promise<RoundtableRecord | undefined> {
    const [row] = await this.database.query<RoundtableRecord>(`${SELECT} where r.id = $1 for update of r`, [id]);
    return row;
  }

  /** The lock that a row with a key to the roundtable takes anyhow: no other writer waits for it, only a sealing does. */
  async holdUnsealed(id: string): Promise<boolean> {
    const [row] = await this.database.query<{ unsealed: boolean }>(
      'select sealed_at is null as unsealed from roundtables where id = $1 for key share',
      [id],
    );
    return row?.unsealed ?? false;
  }

  async sealedSince(moment: Date): Promise<{ id: string; sealedAt: Date }[]> {
    return this.database.query('select id, sealed_at as "sealedAt" from roundtables where sealed_at > $1', [moment]);
  }

  /** Every session that ended so many hours ago or more and is not sealed, by the database's clock. */
  async unsealedAfter(hours: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from roundtables
       where state = 'closed' and sealed_at is null and closed_at <= now() - make_interval(secs => $1)`,
      [hours * SECONDS_AN_HOUR],
    );
    return rows.map(({ id }) => id);
  }

  /** Every live session whose planned end, start and last act of a host are so many hours ago or more. */
  async liveAfter(hours: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from roundtables
       where state = 'live' and greatest(end_at, live_at, acted_at) <= now() - make_interval(secs => $1)`,
      [hours * SECONDS_AN_HOUR],
    );
    return rows.map(({ id }) => id);
  }

  /** Keeps that a host did something in the session now. */
  async noteAct(id: string): Promise<void> {
    await this.database.query('update roundtables set acted_at = now() where id = $1', [id]);
  }

  /** The roundtable that people may join under a code now. */
  async findByJoinCode(code: string): Promise<RoundtableRecord | undefined> {
    const [row] = await this.database.query<RoundtableRecord>(
      `${SELECT} where r.join_code = $1 and r.state in ('draft', 'scheduled', 'live', 'closed')`,
      [code],
    );
    return row;
  }

  /** The last one to have had a code that nobody has now: cancelled, or published. */
  async findByFormerJoinCode(code: string): Promise<RoundtableRecord | undefined> {
    const [row] = await this.database.query<RoundtableRecord>(
      `${SELECT} where r.join_code = $1 and r.state in ('cancelled', 'published') order by r.start_at desc, r.id limit 1`,
      [code],
    );
    return row;
  }

  /** Newest slot first; those without a slot before all others. */
  async list(orgId: string, reach: Reach): Promise<RoundtableRecord[]> {
    return this.database.query<RoundtableRecord>(
      `${SELECT} where r.org_id = $1 and ($2 or r.programme_id = any($3::uuid[]) or r.id = any($4::uuid[]))
       order by r.start_at desc nulls first, r.created_at desc, r.id`,
      [orgId, reach.everything, reach.programmeIds, reach.roundtableIds],
    );
  }

  async insert(id: string, orgId: string, fields: PlannedFields): Promise<void> {
    await this.database.query(
      `insert into roundtables (id, org_id, programme_id, title, question, purpose, sector_ids, region_code, place, venue,
         format, tz, local_start, local_end, fold, start_at, end_at, capacity, rule, rule_version, joining, host_live_view,
         shared_devices)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
      [id, orgId, ...valuesOf(fields)],
    );
  }

  /** Writes the planned fields, raises the version and sets the calendar's sequence. */
  async update(id: string, fields: PlannedFields, icalSequence: number): Promise<void> {
    await this.database.query(
      `update roundtables set programme_id = $3, title = $4, question = $5, purpose = $6, sector_ids = $7,
         region_code = $8, place = $9, venue = $10, format = $11, tz = $12, local_start = $13, local_end = $14, fold = $15,
         start_at = $16, end_at = $17, capacity = $18, rule = $19, rule_version = $20, joining = $21,
         host_live_view = $22, shared_devices = $23, ical_sequence = $2, version = version + 1
       where id = $1`,
      [id, icalSequence, ...valuesOf(fields)],
    );
    await this.raiseRoom(id);
  }

  async raiseVersion(id: string): Promise<void> {
    await this.database.query('update roundtables set version = version + 1 where id = $1', [id]);
  }

  async raiseSequence(id: string): Promise<void> {
    await this.database.query('update roundtables set ical_sequence = ical_sequence + 1 where id = $1', [id]);
  }

  async setState(id: string, change: StateChange): Promise<void> {
    const columns: Record<string, unknown> = {
      state: change.state,
      live_at: change.liveAt,
      closed_at: change.closedAt,
      sealed_at: change.sealedAt,
      published_on: change.publishedOn,
    };
    const given = Object.entries(columns).filter(([, value]) => value !== undefined);
    const sets = given.map(([column], index) => `${column} = $${index + 2}`);
    await this.database.query(`update roundtables set ${[...sets, 'version = version + 1'].join(', ')} where id = $1`, [
      id,
      ...given.map(([, value]) => value),
    ]);
  }

  /** Takes the next number of a year under the lock of its row; a number that was taken is never given again. */
  async takeNumber(orgId: string, year: number): Promise<number> {
    const [row] = await this.database.query<{ last: number }>(
      `insert into roundtable_numbers (org_id, year, last_number) values ($1, $2, 1)
       on conflict (org_id, year) do update set last_number = roundtable_numbers.last_number + 1
       returning last_number as last`,
      [orgId, year],
    );
    return row?.last ?? 0;
  }

  /** True while no roundtable that people may still join has the code. */
  async isFreeJoinCode(code: string): Promise<boolean> {
    return (await this.findByJoinCode(code)) === undefined;
  }

  /** Makes a draft a scheduled one and opens its room (a row of `session_live`). */
  async schedule(id: string, orgId: string, { ref, icalUid, joinCode }: Allocation): Promise<void> {
    await this.database.query(
      `update roundtables set state = 'scheduled', ref = $2, ical_uid = $3, ical_sequence = 0, join_code = $4,
         version = version + 1
       where id = $1`,
      [id, ref, icalUid, joinCode],
    );
    await this.database.query(
      'insert into session_live (roundtable_id, org_id) values ($1, $2) on conflict (roundtable_id) do nothing',
      [id, orgId],
    );
  }

  async cancel(id: string, reason: string, icalSequence: number): Promise<void> {
    await this.database.query(
      `update roundtables set state = 'cancelled', cancel_reason = $2, ical_sequence = $3, version = version + 1
       where id = $1`,
      [id, reason, icalSequence],
    );
    await this.raiseRoom(id);
  }

  /** Takes a draft away with all that hangs on it. */
  async delete(id: string): Promise<void> {
    await this.database.query('delete from roundtables where id = $1', [id]);
  }

  /** Takes a cancellation back; calendars that heard of it need a higher number. */
  async restore(id: string): Promise<void> {
    await this.database.query(
      `update roundtables set state = 'scheduled', cancel_reason = null, ical_sequence = ical_sequence + 1,
         version = version + 1
       where id = $1`,
      [id],
    );
    await this.raiseRoom(id);
  }

  /** Whoever waits in the room already is told: every process looks at the revisions by the clock. A draft has no room. */
  private async raiseRoom(id: string): Promise<void> {
    await this.database.query('update session_live set revision = revision + 1 where roundtable_id = $1', [id]);
  }
}

function valuesOf(fields: PlannedFields): unknown[] {
  return [
    fields.programmeId,
    fields.title,
    fields.question,
    fields.purpose,
    fields.sectorIds,
    fields.regionCode,
    fields.place,
    fields.venue,
    fields.format,
    fields.tz,
    fields.localStart,
    fields.localEnd,
    fields.fold,
    fields.startAt,
    fields.endAt,
    fields.capacity,
    fields.rule,
    fields.ruleVersion,
    fields.joining,
    fields.hostLiveView,
    fields.sharedDevices,
  ];
}
