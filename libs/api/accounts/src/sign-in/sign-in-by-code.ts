import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';

import { type OpenedSignIn, OpenSignIn } from './open-sign-in';
import { SignInAllowance } from './sign-in-allowance';
import { allowOpen } from './sign-in-by-link';
import { SignInRefusals, type SignInTry } from './sign-in-refusals';
import { type SignInRequest, SignInRequestsRepository } from './sign-in-requests.repository';
import { SignInSecrets } from './sign-in-secrets';

/** Ten wrong tries, then 429 (S10), also counted per address and day; not per network, which others share. */
@Injectable()
export class SignInByCode {
  constructor(
    private readonly database: Database,
    private readonly requests: SignInRequestsRepository,
    private readonly secrets: SignInSecrets,
    private readonly openSignIn: OpenSignIn,
    private readonly refusals: SignInRefusals,
    private readonly allowance: SignInAllowance,
  ) {}

  async run(
    actor: Actor,
    input: { code: string; browserSecret: string | undefined; address: string },
  ): Promise<OpenedSignIn> {
    const attempt: SignInTry = { way: 'code', address: input.address };
    return this.refusals.watch(actor, attempt, () => this.use(actor, input, attempt));
  }

  private async use(
    actor: Actor,
    input: { code: string; browserSecret: string | undefined },
    attempt: SignInTry,
  ): Promise<OpenedSignIn> {
    const request = await this.requestOf(input.browserSecret);
    attempt.accountId = request.accountId;

    await this.allowance.takeTry(request);
    const right = this.secrets.hash(`${request.id} ${input.code}`) === request.codeHash;
    if (!right || !request.accountId) return refuse('wrong-code', { field: 'code' });

    const { accountId, orgId } = request;
    return this.database.transaction(async () => {
      if (!(await this.requests.consume(request.id))) refuse('link-used');
      return this.openSignIn.run(actor, { orgId, accountId, way: 'code' });
    });
  }

  private async requestOf(browserSecret: string | undefined): Promise<SignInRequest> {
    if (!browserSecret) return refuse('other-browser');
    const request = await this.requests.findByBrowser(this.secrets.hash(browserSecret));
    // A browser that asked for nothing is told no more than one that typed a wrong code.
    return request ? allowOpen(request) : refuse('wrong-code', { field: 'code' });
  }
}
