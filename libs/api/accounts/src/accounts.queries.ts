import { Injectable } from '@nestjs/common';
import { type Actor, allow, asAccount, Environment, Organisation } from '@rt/api/platform';
import type { AccountList, Me, SignInList } from '@rt/contracts';

import { accountBody } from './account.presenter';
import { mayReadAccounts } from './accounts.policy';
import { AccountsRepository } from './accounts.repository';
import { SignInsRepository } from './sign-in/sign-ins.repository';

/** What is read about the people who use the server: oneself, accounts, sign-ins. */
@Injectable()
export class AccountQueries {
  constructor(
    private readonly environment: Environment,
    private readonly organisation: Organisation,
    private readonly accounts: AccountsRepository,
    private readonly signIns: SignInsRepository,
  ) {}

  async me(actor: Actor): Promise<Me> {
    const account = actor.kind === 'account' ? await this.accounts.find(actor.orgId, actor.accountId) : undefined;
    const organisation = await this.organisation.find();
    const { mode, demo } = this.environment;
    return {
      account: account ? accountBody(account) : null,
      mode,
      organisationName: organisation?.name ?? '',
      needsFirstAdministrator: !demo && !account && (await this.accounts.isEmpty()),
    };
  }

  async mySignIns(actor: Actor): Promise<SignInList> {
    const { accountId, signInId } = asAccount(actor);
    const entries = await this.signIns.list(accountId);
    const items = entries.map(({ id, createdAt, lastUsedAt }) => ({
      id,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      current: id === signInId,
    }));
    return { items };
  }

  async list(actor: Actor): Promise<AccountList> {
    allow(mayReadAccounts(actor));
    const accounts = await this.accounts.list(actor.orgId);
    return { items: accounts.map(accountBody) };
  }
}
