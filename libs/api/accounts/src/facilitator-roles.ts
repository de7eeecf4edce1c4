import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';
import { v7 as uuidv7 } from 'uuid';

import { MembershipEntity } from './membership.entity';

/** Roles at a roundtable that its planning gives and takes: who runs it. Asks for no right. */
@Injectable()
export class FacilitatorRoles {
  constructor(private readonly database: Database) {}

  /** `until` is when the role ends by itself, null for one that stays. */
  async add(orgId: string, accountId: string, roundtableId: string, until: string | null): Promise<void> {
    await this.database.query(
      `insert into memberships (id, org_id, account_id, role, scope, scope_id, expires_at)
       values ($1, $2, $3, 'facilitator', 'roundtable', $4, $5)
       on conflict (account_id, role, scope, scope_id) do nothing`,
      [uuidv7(), orgId, accountId, roundtableId, until],
    );
  }

  /** Takes all roles at a roundtable away, of which nothing is left. */
  async removeAll(roundtableId: string): Promise<void> {
    await this.database.table(MembershipEntity).delete({ scope: 'roundtable', scopeId: roundtableId });
  }

  async count(orgId: string, roundtableId: string, programmeId: string | null): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `select count(distinct m.account_id)::int as n
       from memberships m join accounts a on a.id = m.account_id and a.state = 'active'
       where m.org_id = $1 and m.role = 'facilitator' and (m.expires_at is null or m.expires_at > now())
         and (m.scope = 'organisation' or (m.scope = 'programme' and m.scope_id = $3)
           or (m.scope = 'roundtable' and m.scope_id = $2))`,
      [orgId, roundtableId, programmeId],
    );
    return row?.n ?? 0;
  }
}
