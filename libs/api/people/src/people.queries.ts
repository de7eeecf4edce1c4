import { Injectable } from '@nestjs/common';
import { type Actor, Environment, type KeptMail, KeptMails, Organisation, refuse } from '@rt/api/platform';
import type {
  AccountList,
  Me,
  OutgoingMailBody,
  OutgoingMailList,
  PersonList,
  ProgrammeList,
  RegionList,
  SectorList,
  SignInList,
} from '@rt/contracts';

import { accountBody } from './accounts/account.presenter';
import { AccountsRepository } from './accounts/accounts.repository';
import { DirectoryRepository, type InvitablePerson } from './directory/directory.repository';
import { ProgrammesRepository } from './organisation/programmes.repository';
import { TermsRepository } from './organisation/terms.repository';
import { allow, asAccount, mayReadAccounts, mayReadOutbox, mayReadProgrammes, mayUseDirectory } from './people.policy';
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

/** What is read to plan: experts, programmes, terms, and in the demo the mail that was kept. */
@Injectable()
export class DirectoryQueries {
  constructor(
    private readonly environment: Environment,
    private readonly directory: DirectoryRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly terms: TermsRepository,
    private readonly outbox: KeptMails,
  ) {}

  async people(actor: Actor): Promise<PersonList> {
    allow(mayUseDirectory(actor));
    return { items: await this.directory.list(actor.orgId) };
  }

  /** The people of an organisation's directory among some ids, by name; erased ones are left out. Asks for no right. */
  async invitable(orgId: string, ids: readonly string[]): Promise<InvitablePerson[]> {
    return this.directory.invitable(orgId, ids);
  }

  async listProgrammes(actor: Actor): Promise<ProgrammeList> {
    allow(mayReadProgrammes(actor));
    return { items: await this.programmes.list(actor.orgId) };
  }

  async sectors(actor: Actor): Promise<SectorList> {
    return { items: await this.terms.sectors(actor.orgId) };
  }

  async regions(): Promise<RegionList> {
    return { items: await this.terms.regions() };
  }

  async mails(actor: Actor): Promise<OutgoingMailList> {
    this.allowOutbox(actor);
    return { items: (await this.outbox.list(actor.orgId)).map(mailBody) };
  }

  async mail(actor: Actor, id: string): Promise<OutgoingMailBody> {
    this.allowOutbox(actor);
    return mailBody((await this.outbox.find(actor.orgId, id)) ?? refuse('not-found'));
  }

  private allowOutbox(actor: Actor): void {
    if (!this.environment.demo) refuse('not-found');
    allow(mayReadOutbox(actor));
  }
}

function mailBody({ createdAt, ...mail }: KeptMail): OutgoingMailBody {
  return { ...mail, createdAt: createdAt.toISOString() };
}
