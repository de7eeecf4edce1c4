import { Injectable } from '@nestjs/common';
import { type Actor, Database, JobQueue } from '@rt/api/platform';
import type { AskSignInRequest } from '@rt/contracts';
import { currentLocale } from '@rt/words';
import { v7 as uuidv7 } from 'uuid';

import { AccountsRepository } from '../accounts.repository';
import { SEND_SIGN_IN_MAIL } from './send-sign-in-mail.job';
import { SignInAllowance } from './sign-in-allowance';
import { SignInRequestsRepository } from './sign-in-requests.repository';
import { SignInSecrets } from './sign-in-secrets';

const VALID_MINUTES = 10;

/** Who asks: the network, and what the browser kept of an earlier request. */
export interface AskingBrowser {
  readonly address: string;
  readonly formerSecret: string | undefined;
}

/** What the browser keeps, so that only it can use the link and the code. */
export interface AskedSignIn {
  readonly browserSecret: string;
}

/** Answer, work and limit are the same for known and unknown addresses (S1). Earlier requests stay valid. */
@Injectable()
export class AskSignIn {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly requests: SignInRequestsRepository,
    private readonly secrets: SignInSecrets,
    private readonly jobs: JobQueue,
    private readonly allowance: SignInAllowance,
  ) {}

  async run(actor: Actor, input: AskSignInRequest, browser: AskingBrowser): Promise<AskedSignIn> {
    await this.allowance.take(input.email, browser.address);
    const browserSecret = this.secrets.fresh();

    const account = await this.accounts.findByEmail(actor.orgId, input.email);
    const accountId = account?.state === 'active' ? account.id : null;

    await this.store({ orgId: actor.orgId, email: input.email, accountId }, browserSecret, browser.formerSecret);

    return { browserSecret };
  }

  private async store(
    asked: { orgId: string; email: string; accountId: string | null },
    browserSecret: string,
    formerSecret: string | undefined,
  ): Promise<void> {
    const id = uuidv7();
    const { secrets } = this;
    await this.database.transaction(async () => {
      if (formerSecret) await this.requests.supersede(secrets.hash(formerSecret));
      const hashes = {
        browserHash: secrets.hash(browserSecret),
        tokenHash: secrets.hash(secrets.linkToken(id)),
        codeHash: secrets.hash(`${id} ${secrets.code(id)}`),
      };
      await this.requests.insert({ id, ...asked, ...hashes }, VALID_MINUTES);
      await this.jobs.send(SEND_SIGN_IN_MAIL, { requestId: id, locale: currentLocale() });
    });
  }
}
