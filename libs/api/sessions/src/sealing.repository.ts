import { Injectable } from '@nestjs/common';
import { Database, OwnerDatabase } from '@rt/api/platform';

/** The statements of sealing. */
@Injectable()
export class SealingRepository {
  constructor(
    private readonly database: Database,
    private readonly owner: OwnerDatabase,
  ) {}

  /**
   * Writes every response of a roundtable anew: new random ids, random order, no voice, no operation, no counter. What
   * PostgreSQL itself keeps of a row (place, transaction) then says nothing of who wrote it, or when.
   */
  async shuffleResponses(roundtableId: string): Promise<void> {
    await this.database.query(
      `with taken as (
         delete from responses r using activities a
         where a.id = r.activity_id and a.roundtable_id = $1
         returning r.org_id, r.activity_id, r.round, r.answer, r.answer_key
       )
       insert into responses (id, org_id, activity_id, round, answer, answer_key)
       select gen_random_uuid(), org_id, activity_id, round, answer, answer_key
       from taken where answer is not null order by random()`,
      [roundtableId],
    );
  }

  /** Contributions that nobody submitted go; submitted ones stay and never carried a voice. */
  async deleteDrafts(roundtableId: string): Promise<void> {
    await this.database.query(`delete from contributions where roundtable_id = $1 and state = 'draft'`, [roundtableId]);
  }

  /** Takes the old rows off the disk; runs outside of a transaction, by the owner. */
  async vacuum(): Promise<void> {
    await this.owner.query('vacuum responses');
    await this.owner.query('vacuum session_keys');
    await this.owner.query('vacuum contributions');
  }
}
