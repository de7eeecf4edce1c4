import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import type { EntryBody } from '@rt/contracts';
import { ENTRIES_A_PAGE, type EntryState } from '@rt/domain/polling';

/** The statements on entries but those of the answers that bring them and of the tallies that list them. */
@Injectable()
export class EntriesRepository {
  constructor(private readonly database: Database) {}

  /** One entry of an activity. */
  async find(activityId: string, entryId: string): Promise<EntryBody | undefined> {
    const [entry] = await this.database.query<EntryBody>(
      `select id, body as text, state from entries where activity_id = $1 and id = $2`,
      [activityId, entryId],
    );
    return entry;
  }

  /** The entries of one state after one, in the order of their ids: a page and one more where there is one. */
  async page(activityId: string, round: number, state: EntryState, after: string | null): Promise<EntryBody[]> {
    return this.database.query<EntryBody>(
      `select id, body as text, state from entries
       where activity_id = $1 and round = $2 and state = $3 and ($4::uuid is null or id > $4)
       order by id limit $5`,
      [activityId, round, state, after, ENTRIES_A_PAGE + 1],
    );
  }

  /** The caller holds the activity's lock and raises its revision. */
  async setState(entryId: string, state: EntryState): Promise<void> {
    await this.database.query('update entries set state = $2 where id = $1', [entryId, state]);
  }

  /**
   * Takes out of a roundtable's entries what could tell one person's from another's: the rows are written anew in random
   * order, with new ids and without voice. Those of activities whose answers went go, too.
   */
  async rewriteWithoutVoices(roundtableId: string): Promise<void> {
    await this.database.query(
      `with gone as (
         delete from entries where activity_id in (select id from activities where roundtable_id = $1)
         returning org_id, activity_id, round, body, state, reactions
       )
       insert into entries (org_id, activity_id, round, body, state, reactions)
       select org_id, activity_id, round, body, state, reactions from gone
       where exists (select 1 from responses r where r.activity_id = gone.activity_id and r.round = gone.round)
       order by random()`,
      [roundtableId],
    );
  }
}
