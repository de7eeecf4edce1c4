import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, refuse, RoomEmitter, type ScopedRole } from '@rt/api/platform';
import type { AccountBody, ChangeAccount as Input } from '@rt/contracts';

import type { Account } from './account';
import { accountBody } from './account.presenter';
import { AccountsRepository } from './accounts.repository';
import { CheckGrants } from './check-grants';
import { cleanName } from './clean-name';
import { allow, mayAdministerAccounts, mayGrant } from './people.policy';
import { SignInsRepository } from './sign-ins.repository';

/**
 * An administrator changes name, roles or state of an account. New roles and deactivation end its sign-ins and sockets
 * (S23, S25); the last administrator cannot be taken away (S37).
 */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly signIns: SignInsRepository,
    private readonly grants: CheckGrants,
    private readonly audit: AuditLog,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(actor: Actor, id: string, input: Input): Promise<AccountBody> {
    const before = await this.load(actor, id);
    const roles = input.roles && (await this.grants.run(actor, input.roles));

    return this.database.transaction(async () => {
      await this.accounts.lockAdministration(actor.orgId);
      await this.store(before, input, roles);
      if ((await this.accounts.countAdministrators(actor.orgId)) === 0) refuse('last-administrator');
      if (roles || input.state === 'deactivated') await this.endSignIns(id);
      await this.record(actor, id, input, roles);

      return accountBody((await this.accounts.find(actor.orgId, id)) ?? before);
    });
  }

  private async load(actor: Actor, id: string): Promise<Account> {
    allow(mayAdministerAccounts(actor));
    const account = (await this.accounts.find(actor.orgId, id)) ?? refuse('not-found');
    // An administrator of the organisation does not manage those of the platform.
    for (const role of account.roles) allow(mayGrant(actor, role));
    return account;
  }

  private async store(account: Account, input: Input, roles: ScopedRole[] | undefined): Promise<void> {
    const { displayName, state } = input;
    await this.accounts.update(account.id, {
      ...(displayName === undefined ? {} : { displayName: cleanName(displayName, 'displayName') }),
      ...(state === undefined ? {} : { state }),
    });
    if (roles) await this.accounts.setRoles(account, roles);
  }

  private async endSignIns(accountId: string): Promise<void> {
    await this.signIns.endAll(accountId);
    this.database.afterCommit(() => this.rooms.disconnect(`account:${accountId}`));
  }

  private async record(actor: Actor, id: string, input: Input, roles: ScopedRole[] | undefined): Promise<void> {
    const detail = {
      changed: Object.keys(input).sort(),
      ...(roles ? { roles: roles.map(({ role }) => role) } : {}),
      ...(input.state ? { state: input.state } : {}),
    };
    await this.audit.record({ actor, verb: 'change-account', subjectType: 'account', subjectId: id, detail });
  }
}
