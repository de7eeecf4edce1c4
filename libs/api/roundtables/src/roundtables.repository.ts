import { Injectable } from '@nestjs/common';
import { TermsQueries } from '@rt/api/organisation';
import { Database } from '@rt/api/platform';
import type { Joining } from '@rt/contracts';
import { REHEARSAL_MS } from '@rt/domain/scheduling';
import { type FindOptionsWhere, In, IsNull, Not } from 'typeorm';

import { RoundtableEntity } from './roundtable.entity';
import type { HeldTimes, RoomRow, StateChange, Unerased, UnplannedStart } from './roundtable-facts';
import type { PlannedFields, RoundtableRecord } from './roundtable-record';

const SECONDS_AN_HOUR = 3600;

/** Which roundtables an account may see: all of the organisation, or those of some programmes and single ones. */
export interface Reach {
  readonly everything: boolean;
  readonly programmeIds: readonly string[];
  readonly roundtableIds: readonly string[];
}

export interface Allocation {
  readonly ref: string;
  readonly icalUid: string;
  readonly joinCode: string;
}

/** What a draft begins with; the rest gets the defaults of the database. */
export type DraftFields = Pick<PlannedFields, 'title' | 'question' | 'sectorIds' | 'format' | 'tz' | 'rule'> &
  Pick<PlannedFields, 'programmeId'>;

@Injectable()
export class RoundtablesRepository {
  constructor(
    private readonly database: Database,
    private readonly terms: TermsQueries,
  ) {}

  async idsIn(orgId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from roundtables where org_id = $1 and id = any($2::uuid[])',
      [orgId, ids],
    );
    return rows.map(({ id }) => id);
  }

  async find(id: string): Promise<RoundtableRecord | undefined> {
    return this.named(await this.table.findOne({ id }));
  }

  /** Holds the row until the transaction ends: states, seats and edits of one roundtable follow each other. */
  async lock(id: string): Promise<RoundtableRecord | undefined> {
    return this.named(await this.table.lock({ id }));
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

  async unerased(): Promise<Unerased[]> {
    const rows = await this.table.find({ where: { sealedAt: Not(IsNull()), erasedAt: IsNull() } });
    return rows.flatMap(({ id, orgId, sealedAt }) => (sealedAt ? [{ id, orgId, sealedAt }] : []));
  }

  async markErased(ids: readonly string[]): Promise<void> {
    await this.table.update({ id: In(ids), erasedAt: IsNull() }, { erasedAt: () => 'now()', ...RAISED });
  }

  async openRoom(orgId: string): Promise<RoomRow | undefined> {
    const [row] = await this.database.query<RoomRow>(
      `select id, title, join_code as "joinCode", state = 'live' as live,
         coalesce(start_at <= now() + interval '30 minutes', true) as due, left(local_start, 10) as day
       from roundtables
       where org_id = $1 and state in ('live', 'scheduled') and rehearses is null and joining = 'open' and join_code is not null
       order by state = 'live' desc, start_at, id limit 1`,
      [orgId],
    );
    return row;
  }

  /** Every session that ended so many hours ago or more and is not sealed, by the database's clock; a rehearsal at once. */
  async unsealedAfter(hours: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from roundtables
       where state = 'closed' and sealed_at is null
         and (closed_at <= now() - make_interval(secs => $1) or rehearses is not null)`,
      [hours * SECONDS_AN_HOUR],
    );
    return rows.map(({ id }) => id);
  }

  /** Live sessions whose end, start and last act are this many hours ago, and rehearsals past their limit. */
  async liveAfter(hours: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from roundtables
       where state = 'live' and (greatest(end_at, live_at, acted_at) <= now() - make_interval(secs => $1)
         or rehearses is not null and live_at <= now() - make_interval(secs => $2))`,
      [hours * SECONDS_AN_HOUR, REHEARSAL_MS / 1000],
    );
    return rows.map(({ id }) => id);
  }

  /** Keeps that a host did something in the session now: one that nobody ends is ended only long after that. */
  async noteAct(id: string): Promise<void> {
    await this.table.update({ id }, { actedAt: () => 'now()' });
  }

  async findByJoinCode(joinCode: string): Promise<RoundtableRecord | undefined> {
    const states = ['draft', 'scheduled', 'live', 'closed'] as const;
    return this.named(await this.table.findOne({ joinCode, state: In(states) }));
  }

  /** The last one to have had a code that nobody has now: cancelled, or published. */
  async findByFormerJoinCode(joinCode: string): Promise<RoundtableRecord | undefined> {
    const where = { joinCode, state: In(['cancelled', 'published'] as const) };
    const [last] = await this.table.find({ where, order: { startAt: 'desc', id: 'asc' }, take: 1 });
    return this.named(last);
  }

  /** Newest slot first; those without a slot before all others. */
  async list(orgId: string, reach: Reach): Promise<RoundtableRecord[]> {
    const order = { startAt: { direction: 'desc', nulls: 'first' }, createdAt: 'desc', id: 'asc' } as const;
    const rows = await this.table.find({ where: whereOf(orgId, reach), order });
    const { name: hostName } = await this.terms.organisation(orgId);
    return rows.map((row) => ({ ...row, hostName }));
  }

  async insert(id: string, orgId: string, fields: DraftFields): Promise<void> {
    await this.table.insert({ id, orgId, ...fields });
  }

  /** Writes planned fields, raises the version and sets the calendar's sequence. */
  async update(id: string, fields: Partial<PlannedFields>, icalSequence: number): Promise<void> {
    await this.table.update({ id }, { ...fields, icalSequence, ...RAISED });
    await this.raiseRoom(id);
  }

  async setJoining(id: string, joining: Joining): Promise<void> {
    await this.table.update({ id }, { joining, ...RAISED });
  }

  async raiseVersion(id: string): Promise<void> {
    await this.table.update({ id }, RAISED);
  }

  async raiseSequence(id: string): Promise<void> {
    await this.table.update({ id }, NEXT_SEQUENCE);
  }

  async setState(id: string, change: StateChange): Promise<void> {
    await this.table.update({ id }, { ...change, ...RAISED });
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

  async isFreeJoinCode(code: string): Promise<boolean> {
    return (await this.findByJoinCode(code)) === undefined;
  }

  async schedule(id: string, orgId: string, allocation: Allocation): Promise<void> {
    await this.table.update({ id }, { ...allocation, state: 'scheduled', icalSequence: 0, ...RAISED });
    await this.openItsRoom(id, orgId);
  }

  async startUnplanned(id: string, orgId: string, start: UnplannedStart): Promise<void> {
    await this.table.update({ id }, { ...start });
    await this.openItsRoom(id, orgId);
  }

  async setHeld(id: string, times: HeldTimes): Promise<void> {
    await this.table.update({ id }, { ...times });
  }

  /** Gives what was not planned its number and its place, for good. */
  async file(
    id: string,
    filed: { readonly ref: string; readonly programmeId: string | null; readonly sectorIds: string[] },
  ): Promise<void> {
    await this.table.update({ id }, { ...filed, deletesOn: null, ...RAISED });
  }

  /** Unplanned sessions that are due and ended rehearsals, if they have data to erase. */
  async due(now: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from roundtables
       where (deletes_on <= ($1::timestamptz at time zone tz)::date or rehearses is not null)
         and erased_at is not null and state = 'closed'
       order by deletes_on, id`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  async cancel(id: string, cancelReason: string, icalSequence: number): Promise<void> {
    await this.table.update({ id }, { state: 'cancelled', cancelReason, icalSequence, ...RAISED });
    await this.raiseRoom(id);
  }

  async delete(id: string): Promise<void> {
    await this.table.delete({ id });
  }

  /** Takes a session away that was neither planned nor filed, with all that hangs on it. */
  async deleteUnfiled(id: string): Promise<void> {
    await this.database.query('select delete_unfiled_roundtable($1)', [id]);
  }

  /** Takes a cancellation back; calendars that heard of it need a higher number. */
  async restore(id: string): Promise<void> {
    await this.table.update({ id }, { state: 'scheduled', cancelReason: null, ...NEXT_SEQUENCE, ...RAISED });
    await this.raiseRoom(id);
  }

  async rehearsalOf(id: string): Promise<string | null> {
    return (await this.table.findOne({ rehearses: id }))?.id ?? null;
  }

  private async openItsRoom(id: string, orgId: string): Promise<void> {
    await this.database.query(
      'insert into session_live (roundtable_id, org_id) values ($1, $2) on conflict (roundtable_id) do nothing',
      [id, orgId],
    );
  }

  /** Whoever waits in the room already is told: every process looks at the revisions by the clock. A draft has no room. */
  private async raiseRoom(id: string): Promise<void> {
    await this.database.query('update session_live set revision = revision + 1 where roundtable_id = $1', [id]);
  }

  private get table() {
    return this.database.table(RoundtableEntity);
  }

  private async named(row: RoundtableEntity | undefined): Promise<RoundtableRecord | undefined> {
    return row && { ...row, hostName: (await this.terms.organisation(row.orgId)).name };
  }
}

const RAISED = { version: () => 'version + 1' };
const NEXT_SEQUENCE = { icalSequence: () => 'ical_sequence + 1' };

function whereOf(
  orgId: string,
  { everything, programmeIds, roundtableIds }: Reach,
): FindOptionsWhere<RoundtableEntity>[] {
  // A rehearsal stands in no list: the page of its roundtable leads to it.
  const held = { orgId, rehearses: IsNull() };
  return everything
    ? [held]
    : [
        { ...held, programmeId: In(programmeIds) },
        { ...held, id: In(roundtableIds) },
      ];
}
