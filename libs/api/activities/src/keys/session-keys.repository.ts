import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { COMMIT_KEY, HELD_KEY, LOCK_ROUNDTABLE, UNSEALED_KEYS } from '@rt/api/roundtables';

export interface KeyRow {
  readonly roundtableId: string;
  readonly orgId: string;
  /** Number of the key that counts; null before the start. */
  readonly keyNo: number | null;
  /** Commitment to that key; null before the start. */
  readonly keyCheck: Buffer | null;
  /** Number of the key that is stored; null before the start, and after a crash has lost it. */
  readonly storedNo: number | null;
  readonly wrapped: Buffer | null;
}

const SELECT = `
  select r.id as "roundtableId", r.org_id as "orgId", r.key_no as "keyNo", r.key_check as "keyCheck",
    k.key_no as "storedNo", k.wrapped
  from (${UNSEALED_KEYS}) r left join session_keys k on k.roundtable_id = r.id`;

/** Every statement on `session_keys`; those on the number and the commitment are the lib's that owns the roundtable. */
@Injectable()
export class SessionKeysRepository {
  constructor(private readonly database: Database) {}

  async find(roundtableId: string): Promise<KeyRow | undefined> {
    const [row] = await this.database.query<KeyRow>(`${SELECT} where r.id = $1`, [roundtableId]);
    return row;
  }

  /** The same with the roundtable's row locked until the open transaction ends. */
  async lock(roundtableId: string): Promise<KeyRow | undefined> {
    // Two statements: the second one reads what was committed while the first one waited.
    await this.database.query(LOCK_ROUNDTABLE, [roundtableId]);
    return this.find(roundtableId);
  }

  async unsealed(): Promise<KeyRow[]> {
    return this.database.query<KeyRow>(`${SELECT} where r.state in ('live', 'closed') and r.key_no is not null`);
  }

  /** Makes this key the one that counts. */
  async commit(roundtableId: string, keyNo: number, keyCheck: Buffer): Promise<void> {
    await this.database.query(COMMIT_KEY, [roundtableId, keyNo, keyCheck]);
  }

  async insert(roundtableId: string, keyNo: number, wrapped: Buffer): Promise<void> {
    await this.database.query('insert into session_keys (roundtable_id, key_no, wrapped) values ($1, $2, $3)', [
      roundtableId,
      keyNo,
      wrapped,
    ]);
  }

  /**
   * Puts a key back that was lost from the table. Only the one that counts, and never into a sealed session: the lock
   * makes it wait for a sealing that is under way, and look again then.
   */
  async recover(roundtableId: string, keyNo: number, keyCheck: Buffer, wrapped: Buffer): Promise<void> {
    await this.database.query(
      `with held as (${HELD_KEY})
       insert into session_keys (roundtable_id, key_no, wrapped) select id, key_no, $4 from held
       on conflict (roundtable_id) do nothing`,
      [roundtableId, keyNo, keyCheck, wrapped],
    );
  }

  async delete(roundtableId: string): Promise<void> {
    await this.database.query('delete from session_keys where roundtable_id = $1', [roundtableId]);
  }
}
