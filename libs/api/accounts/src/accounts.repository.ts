import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Database, isUniqueClash, refuse, type ScopedRole } from '@rt/api/platform';
import { v7 as uuidv7 } from 'uuid';

import type { Account } from './account';
import { AccountEntity } from './account.entity';
import { MembershipEntity } from './membership.entity';

const COLUMNS = `a.id, a.org_id as "orgId", a.email::text as email, a.display_name as "displayName", a.state,
  a.demo_role as "demoRole",
  coalesce((select json_agg(json_build_object('role', m.role, 'scope', m.scope, 'scopeId', m.scope_id, 'expiresAt', m.expires_at)
              order by m.created_at, m.role)
            from memberships m where m.account_id = a.id and (m.expires_at is null or m.expires_at > now())), '[]') as roles`;

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  async find(orgId: string, id: string): Promise<Account | undefined> {
    const [row] = await this.database.query<Account>(
      `select ${COLUMNS} from accounts a where a.org_id = $1 and a.id = $2`,
      [orgId, id],
    );
    return row;
  }

  async findByEmail(orgId: string, email: string): Promise<Account | undefined> {
    const [row] = await this.database.query<Account>(
      `select ${COLUMNS} from accounts a where a.org_id = $1 and a.email = $2`,
      [orgId, email],
    );
    return row;
  }

  async findByDemoRole(orgId: string, demoRole: string): Promise<Account | undefined> {
    const [row] = await this.database.query<Account>(
      `select ${COLUMNS} from accounts a where a.org_id = $1 and a.demo_role = $2 order by a.created_at limit 1`,
      [orgId, demoRole],
    );
    return row;
  }

  async list(orgId: string): Promise<Account[]> {
    return this.database.query<Account>(
      `select ${COLUMNS} from accounts a where a.org_id = $1 order by a.display_name, a.id limit 1000`,
      [orgId],
    );
  }

  async isEmpty(): Promise<boolean> {
    const rows = await this.database.query('select 1 from accounts limit 1');
    return rows.length === 0;
  }

  /** Adds an account without roles and returns its id; `email-taken` when there is one with this address. */
  async insert(account: { orgId: string; email: string; displayName: string; demoRole?: string }): Promise<string> {
    const id = uuidv7();
    const { orgId, email, displayName, demoRole = null } = account;
    try {
      const row = { id, orgId, email, displayName, demoRole, pseudonymSalt: randomBytes(16) };
      await this.database.table(AccountEntity).insert(row);
    } catch (error) {
      if (isUniqueClash(error)) refuse('email-taken', { field: 'email' });
      throw error;
    }
    return id;
  }

  async update(id: string, change: Partial<Pick<Account, 'displayName' | 'state'>>): Promise<void> {
    await this.database.table(AccountEntity).update({ id }, change);
  }

  async setRoles(account: { id: string; orgId: string }, roles: readonly ScopedRole[]): Promise<void> {
    await this.database.table(MembershipEntity).delete({ accountId: account.id });
    for (const { role, scope, scopeId } of roles) {
      await this.database.query(
        `insert into memberships (id, org_id, account_id, role, scope, scope_id) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing`,
        [uuidv7(), account.orgId, account.id, role, scope, scopeId],
      );
    }
  }

  /** Makes changes of who administers an organisation wait for one another until commit. */
  async lockAdministration(orgId: string): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 7004))', [orgId]);
  }

  /** Those for good: who holds the role for an hour keeps nobody's place. */
  async countAdministrators(orgId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `select count(distinct a.id)::int as count from accounts a join memberships m on m.account_id = a.id
       where a.org_id = $1 and a.state = 'active' and m.role = 'org_admin' and m.scope = 'organisation'
         and m.expires_at is null`,
      [orgId],
    );
    return row?.count ?? 0;
  }
}
