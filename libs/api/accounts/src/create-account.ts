import { Injectable } from '@nestjs/common';
import { type Actor, allow, AuditLog, cleanName, Database } from '@rt/api/platform';
import type { AccountBody, CreateAccountRequest } from '@rt/contracts';

import { accountBody } from './account.presenter';
import { appointsFromOutside, mayAdministerAccounts } from './accounts.policy';
import { AccountsRepository } from './accounts.repository';
import { TellAdministrators } from './break-glass/tell-administrators';
import { CheckGrants } from './check-grants';

/** An administrator gives somebody an account; signing in is by mail, so there is nothing to hand over. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly grants: CheckGrants,
    private readonly audit: AuditLog,
    private readonly administrators: TellAdministrators,
  ) {}

  async run(actor: Actor, input: CreateAccountRequest): Promise<AccountBody> {
    allow(mayAdministerAccounts(actor));
    const { roles } = await this.grants.run(actor, input.roles);
    const displayName = cleanName(input.displayName, 'displayName');

    return this.database.transaction(async () => {
      const { orgId } = actor;
      const id = await this.accounts.insert({ orgId, email: input.email, displayName });
      await this.accounts.setRoles({ id, orgId }, roles);
      const detail = { roles: roles.map(({ role }) => role) };
      await this.audit.record({ actor, verb: 'create-account', subjectId: id, detail });
      if (appointsFromOutside(actor, roles)) await this.administrators.ofNewAdministrator(actor, id);

      return accountBody({ id, orgId, email: input.email, displayName, state: 'active', demoRole: null, roles });
    });
  }
}
