import { Injectable } from '@nestjs/common';
import { type Actor, allow, cleanName, OrganisationAct } from '@rt/api/platform';
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
    private readonly acts: OrganisationAct,
    private readonly accounts: AccountsRepository,
    private readonly grants: CheckGrants,
    private readonly administrators: TellAdministrators,
  ) {}

  async run(actor: Actor, input: CreateAccountRequest): Promise<AccountBody> {
    allow(mayAdministerAccounts(actor));
    const { roles } = await this.grants.run(actor, input.roles);
    const displayName = cleanName(input.displayName, 'displayName');

    return this.acts.run({ actor, verb: 'create-account' }, async () => {
      const { orgId } = actor;
      const id = await this.accounts.insert({ orgId, email: input.email, displayName });
      await this.accounts.setRoles({ id, orgId }, roles);
      if (appointsFromOutside(actor, roles)) await this.administrators.ofNewAdministrator(actor, id);

      const made = { id, orgId, email: input.email, displayName, state: 'active', demoRole: null, roles } as const;
      return { answer: accountBody(made), subjectId: id, detail: { roles: roles.map(({ role }) => role) } };
    });
  }
}
