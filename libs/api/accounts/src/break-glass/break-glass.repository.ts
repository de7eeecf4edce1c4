import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { v7 as uuidv7 } from 'uuid';

/** Roles that end by themselves, and who is told of them. The database's clock decides. */
@Injectable()
export class BreakGlassRepository {
  constructor(private readonly database: Database) {}

  /** Gives the role of an organisation's administrator for some minutes; returns when it ends. */
  async open(account: { id: string; orgId: string }, minutes: number): Promise<Date> {
    await this.sweep();
    const [row] = await this.database.query<{ expiresAt: Date }>(
      `insert into memberships (id, org_id, account_id, role, scope, expires_at)
       values ($1, $2, $3, 'org_admin', 'organisation', now() + make_interval(mins => $4))
       returning expires_at as "expiresAt"`,
      [uuidv7(), account.orgId, account.id, minutes],
    );
    if (!row) throw new Error('the database kept no role');
    return row.expiresAt;
  }

  /** Takes away all roles of an account that would end by themselves; true when one of them had not ended yet. */
  async end(accountId: string): Promise<boolean> {
    const rows = await this.database.query<{ held: boolean }>(
      `with ended as (delete from memberships where account_id = $1 and expires_at is not null returning expires_at)
       select expires_at > now() as held from ended`,
      [accountId],
    );
    return rows.some(({ held }) => held);
  }

  async administrators(orgId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct a.id from accounts a join memberships m on m.account_id = a.id
       where a.org_id = $1 and a.state = 'active' and m.role = 'org_admin' and m.scope = 'organisation'
         and m.expires_at is null`,
      [orgId],
    );
    return rows.map(({ id }) => id);
  }

  async sweep(): Promise<void> {
    await this.database.query('delete from memberships where expires_at <= now()');
  }
}
