import { Injectable } from '@nestjs/common';
import { type AccountActor, Database, Environment, type ScopedRole } from '@rt/api/platform';
import { v7 as uuidv7 } from 'uuid';

export interface SignInEntry {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
}

/** A sign-in behind an open socket; `forATime` where its account held roles that end when it was opened. */
export interface UsedSignIn {
  readonly id: string;
  readonly forATime: boolean;
}

interface Found {
  readonly id: string;
  readonly accountId: string;
  readonly orgId: string;
  readonly displayName: string;
  readonly roles: readonly ScopedRole[];
  readonly resting: boolean;
}

/** Roles after whose last act 30 minutes ago a sign-in is over (S28). */
const ADMINISTRATOR = `exists (select 1 from memberships m where m.account_id = a.id and m.role in ('org_admin', 'platform_admin'))`;

const VALID = `s.ended_at is null and s.expires_at > now() and a.state = 'active'
  and (a.demo_role is null or $2) and (s.last_used_at > now() - interval '30 minutes' or not ${ADMINISTRATOR})`;

const SELECT = `select s.id, a.id as "accountId", a.org_id as "orgId", a.display_name as "displayName",
    s.last_used_at < now() - interval '1 minute' as resting,
    coalesce((select json_agg(json_build_object('role', m.role, 'scope', m.scope, 'scopeId', m.scope_id, 'expiresAt', m.expires_at))
              from memberships m where m.account_id = a.id and (m.expires_at is null or m.expires_at > now())), '[]') as roles
  from sign_ins s join accounts a on a.id = s.account_id`;

/** Every query on sign_ins. The database's clock decides; a demo account is nobody outside of the demo. */
@Injectable()
export class SignInsRepository {
  constructor(
    private readonly database: Database,
    private readonly environment: Environment,
  ) {}

  /** Begins a sign-in and returns its id. */
  async insert(accountId: string, secretHash: string, validHours: number): Promise<string> {
    const id = uuidv7();
    await this.database.query(
      `insert into sign_ins (id, secret_hash, account_id, expires_at) values ($1, $2, $3, now() + make_interval(hours => $4))`,
      [id, secretHash, accountId, validHours],
    );
    return id;
  }

  /** Who holds this secret; counts as an act of that person. */
  async findBySecret(secretHash: string): Promise<AccountActor | undefined> {
    return this.actor(`${SELECT} where s.secret_hash = $1 and ${VALID}`, secretHash, true);
  }

  /** Whose sign-in it is, if it still holds; `act` says whether asking counts as an act of that person. */
  async findById(id: string, act: boolean): Promise<AccountActor | undefined> {
    return this.actor(`${SELECT} where s.id = $1 and ${VALID}`, id, act);
  }

  async over(used: readonly UsedSignIn[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select asked.id from unnest($1::uuid[], $3::boolean[]) as asked (id, for_a_time)
       where not exists (
         select 1 from sign_ins s join accounts a on a.id = s.account_id where s.id = asked.id and ${VALID}
           and (not asked.for_a_time
             or exists (select 1 from memberships m where m.account_id = a.id and m.expires_at > now())))`,
      [used.map(({ id }) => id), this.environment.demo, used.map(({ forATime }) => forATime)],
    );
    return rows.map(({ id }) => id);
  }

  async list(accountId: string): Promise<SignInEntry[]> {
    return this.database.query<SignInEntry>(
      `select s.id, s.created_at as "createdAt", s.last_used_at as "lastUsedAt"
       from sign_ins s join accounts a on a.id = s.account_id
       where s.account_id = $1 and ${VALID} order by s.last_used_at desc limit 100`,
      [accountId, this.environment.demo],
    );
  }

  async end(id: string): Promise<void> {
    await this.database.query('update sign_ins set ended_at = now() where id = $1 and ended_at is null', [id]);
  }

  async endAll(accountId: string): Promise<void> {
    await this.database.query('update sign_ins set ended_at = now() where account_id = $1 and ended_at is null', [
      accountId,
    ]);
  }

  async sweep(): Promise<void> {
    await this.database.query(`delete from socket_tickets where expires_at < now() - interval '1 day'`);
    await this.database.query(`delete from sign_ins where coalesce(ended_at, expires_at) < now() - interval '30 days'`);
  }

  private async actor(sql: string, key: string, act: boolean): Promise<AccountActor | undefined> {
    const [row] = await this.database.query<Found>(sql, [key, this.environment.demo]);
    if (!row) return undefined;
    // Written once a minute at most, so that reading stays reading.
    if (act && row.resting)
      await this.database.query('update sign_ins set last_used_at = now() where id = $1', [row.id]);
    const { id: signInId, accountId, orgId, displayName, roles } = row;
    return { kind: 'account', accountId, orgId, displayName, roles, signInId };
  }
}
