import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

/** Somebody asked for a sign-in mail. `accountId` is null when nobody has that address. */
export interface SignInRequest {
  readonly id: string;
  readonly orgId: string;
  /** As it was typed, which may be written otherwise than the account's own. */
  readonly email: string;
  readonly accountId: string | null;
  readonly browserHash: string;
  readonly codeHash: string;
  readonly used: boolean;
  /** Too old, or followed by a newer request of the same browser. */
  readonly over: boolean;
}

const COLUMNS = `id, org_id as "orgId", email::text as email, account_id as "accountId", browser_hash as "browserHash",
  code_hash as "codeHash", used_at is not null as used, (superseded_at is not null or expires_at <= now()) as over`;

/** Every query on sign_in_requests. The database's clock decides what is too old. */
@Injectable()
export class SignInRequestsRepository {
  constructor(private readonly database: Database) {}

  /** Ends the open requests of a browser: of what it asked for, only the newest link works. */
  async supersede(browserHash: string): Promise<void> {
    await this.database.query(
      `update sign_in_requests set superseded_at = now()
       where browser_hash = $1 and used_at is null and superseded_at is null`,
      [browserHash],
    );
  }

  async insert(
    request: Pick<SignInRequest, 'id' | 'orgId' | 'email' | 'accountId' | 'browserHash' | 'codeHash'> & {
      tokenHash: string;
    },
    validMinutes: number,
  ): Promise<void> {
    const { id, orgId, email, accountId, browserHash, tokenHash, codeHash } = request;
    await this.database.query(
      `insert into sign_in_requests (id, org_id, email, account_id, browser_hash, token_hash, code_hash, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(mins => $8))`,
      [id, orgId, email, accountId, browserHash, tokenHash, codeHash, validMinutes],
    );
  }

  /** Where the mail of a request goes: the account's own address, never what was typed (S12); undefined if nowhere. */
  async addressOf(id: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ email: string }>(
      `select a.email::text as email from sign_in_requests r join accounts a on a.id = r.account_id
       where r.id = $1 and a.state = 'active' and r.used_at is null and r.superseded_at is null and r.expires_at > now()`,
      [id],
    );
    return row?.email;
  }

  async findByToken(tokenHash: string): Promise<SignInRequest | undefined> {
    const [row] = await this.database.query<SignInRequest>(
      `select ${COLUMNS} from sign_in_requests where token_hash = $1`,
      [tokenHash],
    );
    return row;
  }

  async findByBrowser(browserHash: string): Promise<SignInRequest | undefined> {
    const [row] = await this.database.query<SignInRequest>(
      `select ${COLUMNS} from sign_in_requests where browser_hash = $1 order by created_at desc, id desc limit 1`,
      [browserHash],
    );
    return row;
  }

  /** Counts a try of the code before it is compared; false when all tries are spent. */
  async takeTry(id: string, limit: number): Promise<boolean> {
    const rows = await this.database.query(
      'update sign_in_requests set wrong_codes = wrong_codes + 1 where id = $1 and wrong_codes < $2 returning id',
      [id, limit],
    );
    return rows.length === 1;
  }

  /** Consumes a request; false when somebody else did so meanwhile, or it is over. */
  async consume(id: string): Promise<boolean> {
    const rows = await this.database.query(
      `update sign_in_requests set used_at = now()
       where id = $1 and used_at is null and superseded_at is null and expires_at > now() returning id`,
      [id],
    );
    return rows.length === 1;
  }

  async sweep(): Promise<void> {
    await this.database.query(`delete from sign_in_requests where created_at < now() - interval '1 day'`);
  }
}
