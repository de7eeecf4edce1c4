import { Injectable } from '@nestjs/common';
import {
  type Actor,
  allow,
  type AuditEntry,
  cleanName,
  OrganisationAct,
  refuse,
  type ScopedRole,
} from '@rt/api/platform';
import type { AccountBody, ChangeAccountRequest } from '@rt/contracts';

import type { Account } from './account';
import { accountBody } from './account.presenter';
import { appointsFromOutside, mayAdministerAccounts, mayManage } from './accounts.policy';
import { AccountsRepository } from './accounts.repository';
import { EndAccess } from './break-glass/end-access';
import { TellAdministrators } from './break-glass/tell-administrators';
import { areHeld, type CheckedGrants, CheckGrants } from './check-grants';
import { EndSignIns } from './sign-in/end-sign-ins';

/** New roles and deactivation end sign-ins and sockets (S23, S25); the last administrator stays (S37). */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly accounts: AccountsRepository,
    private readonly signIns: EndSignIns,
    private readonly grants: CheckGrants,
    private readonly administrators: TellAdministrators,
    private readonly access: EndAccess,
  ) {}

  async run(actor: Actor, id: string, input: ChangeAccountRequest): Promise<AccountBody> {
    const before = await this.load(actor, id);
    const granted = input.roles && (await this.grants.run(actor, input.roles, before));

    return this.acts.run({ actor, verb: 'change-account' }, async () => {
      await this.accounts.lockAdministration(actor.orgId);
      const standing = (await this.accounts.find(actor.orgId, id)) ?? before;
      // The console's form sends all roles, whatever was changed in it.
      const roles = granted && !areHeld(granted.roles, standing) ? granted.roles : undefined;
      await this.store(before, input);
      if (roles) await this.replaceRoles(actor, before, roles);
      if ((await this.accounts.countAdministrators(actor.orgId)) === 0) refuse('last-administrator');
      if (roles || input.state === 'deactivated') await this.signIns.run(id);
      await this.tell(actor, id, granted);

      const answer = accountBody((await this.accounts.find(actor.orgId, id)) ?? before);
      return { answer, subjectId: id, detail: detailOf(input, roles) };
    });
  }

  private async load(actor: Actor, id: string): Promise<Account> {
    allow(mayAdministerAccounts(actor));
    const account = (await this.accounts.find(actor.orgId, id)) ?? refuse('not-found');
    allow(mayManage(actor, account));
    return account;
  }

  private async store(account: Account, { displayName, state }: ChangeAccountRequest): Promise<void> {
    await this.accounts.update(account.id, {
      ...(displayName === undefined ? {} : { displayName: cleanName(displayName, 'displayName') }),
      ...(state === undefined ? {} : { state }),
    });
  }

  private async replaceRoles(actor: Actor, account: Account, roles: readonly ScopedRole[]): Promise<void> {
    await this.access.run(actor, account.id);
    await this.accounts.setRoles(account, roles);
  }

  private async tell(actor: Actor, id: string, granted: CheckedGrants | undefined): Promise<void> {
    if (granted && appointsFromOutside(actor, granted.added)) await this.administrators.ofNewAdministrator(actor, id);
  }
}

function detailOf({ roles: _, ...input }: ChangeAccountRequest, roles?: readonly ScopedRole[]): AuditEntry['detail'] {
  return {
    changed: Object.keys({ ...input, ...(roles ? { roles } : {}) }).sort(),
    ...(roles ? { roles: roles.map(({ role }) => role) } : {}),
    ...(input.state ? { state: input.state } : {}),
  };
}
