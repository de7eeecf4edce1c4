import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { ALL_UNSEALED } from '@rt/api/roundtables';

export interface Pairing {
  readonly secretHash: string;
  readonly roundtableId: string | null;
  readonly expired: boolean;
  readonly keysMoveSession: boolean;
}

@Injectable()
export class StagePairingsRepository {
  constructor(private readonly database: Database) {}

  /** Deletes yesterday's unclaimed pairings and those of sealed sessions; others must stay disconnectable. */
  async sweep(): Promise<void> {
    await this.database.query(
      `delete from stage_pairings where expires_at < now() - interval '1 day'
         and not coalesce(roundtable_id in (${ALL_UNSEALED}), false)`,
    );
  }

  /** Adds a pairing; false when its code is in use. */
  async insert(id: string, hashes: { codeHash: string; secretHash: string }, validMs: number): Promise<boolean> {
    const rows = await this.database.query(
      `insert into stage_pairings (id, code_hash, secret_hash, expires_at)
       select $1, $2, $3, now() + make_interval(secs => $4)
       where not exists (select 1 from stage_pairings where code_hash = $2 and expires_at > now())
       returning id`,
      [id, hashes.codeHash, hashes.secretHash, validMs / 1000],
    );
    return rows.length > 0;
  }

  async find(id: string): Promise<Pairing | undefined> {
    const [row] = await this.database.query<Pairing>(
      `select secret_hash as "secretHash", roundtable_id as "roundtableId",
         expires_at <= now() as expired, keys_move_session as "keysMoveSession"
       from stage_pairings where id = $1`,
      [id],
    );
    return row;
  }

  /** Gives the waiting pairing with this code to a roundtable; undefined for a wrong, old or used code. */
  async pair(codeHash: string, roundtableId: string, keysMoveSession: boolean): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `update stage_pairings set roundtable_id = $2, keys_move_session = $3
       where code_hash = $1 and roundtable_id is null and expires_at > now() returning id`,
      [codeHash, roundtableId, keysMoveSession],
    );
    return row?.id;
  }

  async unpair(roundtableId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'update stage_pairings set unpaired_at = now() where roundtable_id = $1 and unpaired_at is null returning id',
      [roundtableId],
    );
    return rows.map(({ id }) => id);
  }

  /** True while the keys of the screen may move the session; that stands until the open transaction ends. */
  async holdKeys(id: string): Promise<boolean> {
    const rows = await this.database.query(
      'select 1 from stage_pairings where id = $1 and keys_move_session and unpaired_at is null for share',
      [id],
    );
    return rows.length > 0;
  }

  async unpaired(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select id from stage_pairings where unpaired_at is not null',
    );
    return rows.map(({ id }) => id);
  }

  /** Marks the token as given; false when it was given before and the code has grown old, or the screen was disconnected. */
  async claim(id: string): Promise<boolean> {
    const rows = await this.database.query(
      `update stage_pairings set claimed_at = coalesce(claimed_at, now())
       where id = $1 and unpaired_at is null and (claimed_at is null or expires_at > now()) returning id`,
      [id],
    );
    return rows.length > 0;
  }
}
