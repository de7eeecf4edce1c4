import { Injectable } from '@nestjs/common';
import { type Actor, Database, JobQueue } from '@rt/api/platform';
import type { AskSignIn as Input } from '@rt/contracts';
import { v7 as uuidv7 } from 'uuid';

import { AccountsRepository } from './accounts.repository';
import { SEND_SIGN_IN_MAIL } from './send-sign-in-mail.job';
import { SignInAllowance } from './sign-in-allowance';
import { SignInRequestsRepository } from './sign-in-requests.repository';
import { SignInSecrets } from './sign-in-secrets';

const VALID_MINUTES = 10;

/** What the browser keeps, so that only it can use the link and the code. */
export interface AskedSignIn {
  readonly browserSecret: string;
}

/**
 * Somebody asks for a sign-in mail. The answer and the work are the same whether the address is known or not (S1);
 * above the limit of an address there is no mail, and nothing tells (S10).
 */
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

  async run(actor: Actor, input: Input, address: string): Promise<AskedSignIn> {
    const browserSecret = this.secrets.fresh();
    const within = await this.allowance.take(input.email, address);
    if (!within) return { browserSecret };

    const account = await this.accounts.findByEmail(actor.orgId, input.email);
    const accountId = account?.state === 'active' ? account.id : null;

    await this.store({ orgId: actor.orgId, email: input.email, accountId }, browserSecret);

    return { browserSecret };
  }

  private async store(
    asked: { orgId: string; email: string; accountId: string | null },
    browserSecret: string,
  ): Promise<void> {
    const id = uuidv7();
    const { secrets } = this;
    await this.database.transaction(async () => {
      await this.requests.supersede(asked.orgId, asked.email);
      const hashes = {
        browserHash: secrets.hash(browserSecret),
        tokenHash: secrets.hash(secrets.linkToken(id)),
        codeHash: secrets.hash(`${id} ${secrets.code(id)}`),
      };
      await this.requests.insert({ id, ...asked, ...hashes }, VALID_MINUTES);
      await this.jobs.send(SEND_SIGN_IN_MAIL, { requestId: id });
    });
  }
}
