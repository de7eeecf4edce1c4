import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { EntryBody } from '@rt/contracts';
import { ENTRIES_A_PAGE, type EntryChange, type EntryState } from '@rt/domain/polling';

interface EntryRow {
  readonly id: string;
  readonly text: string;
  readonly state: EntryState;
  readonly edited: boolean;
  readonly reason: string | null;
}

/** The statements on entries but those of the answers that bring them and of the tallies that list them. */
@Injectable()
export class EntriesRepository {
  constructor(private readonly database: Database) {}

  /** One entry of an activity. */
  async find(activityId: string, entryId: string): Promise<EntryBody | undefined> {
    const [row] = await this.database.query<EntryRow>(
      `select id, coalesce(edited, body) as text, state, edited is not null as edited, reason
       from entries where activity_id = $1 and id = $2`,
      [activityId, entryId],
    );
    return row && presentEntry(row);
  }

  /** The entries of one state after one, in the order of their ids: a page and one more where there is one. */
  async page(activityId: string, round: number, state: EntryState, after: string | null): Promise<EntryBody[]> {
    const rows = await this.database.query<EntryRow>(
      `select id, coalesce(edited, body) as text, state, edited is not null as edited, reason
       from entries
       where activity_id = $1 and round = $2 and state = $3 and ($4::uuid is null or id > $4)
       order by id limit $5`,
      [activityId, round, state, after, ENTRIES_A_PAGE + 1],
    );
    return rows.map(presentEntry);
  }

  /** Sets what the change names. The caller holds the activity's lock and raises its revision. */
  async change(entryId: string, { state, edited, reason }: EntryChange): Promise<void> {
    await this.database.query(
      `update entries set state = coalesce($2, state), edited = coalesce($3, edited),
         reason = case when $4::boolean then $5 else reason end where id = $1`,
      [entryId, state ?? null, edited ?? null, reason !== undefined, reason ?? null],
    );
  }

  /**
   * Takes out of a roundtable's entries what could tell one person's from another's: the rows are written anew in random
   * order, with new ids and without voice; of one that a host has worded anew only that wording stays. Those of activities whose answers went go, too.
   */
  async rewriteWithoutVoices(roundtableId: string): Promise<void> {
    await this.database.query(
      `with gone as (
         delete from entries where activity_id in (select id from activities where roundtable_id = $1)
         returning org_id, activity_id, round, body, state, reactions, edited
       )
       insert into entries (org_id, activity_id, round, body, state, reactions, edited)
       select org_id, activity_id, round, coalesce(edited, body), state, reactions, edited from gone
       where exists (select 1 from responses r where r.activity_id = gone.activity_id and r.round = gone.round)
       order by random()`,
      [roundtableId],
    );
  }
}

function presentEntry({ id, text, state, edited, reason }: EntryRow): EntryBody {
  return { id, text, state, ...(edited ? { edited } : {}), ...(reason === null ? {} : { reason }) };
}
