import { Injectable } from '@nestjs/common';
import { type Actor, Database, Environment, refuse } from '@rt/api/platform';

import { OpenSignIn, type OpenedSignIn } from './open-sign-in';
import { allowOpen } from './sign-in-by-link';
import { SignInRefusals, type SignInTry } from './sign-in-refusals';
import { type SignInRequest, SignInRequestsRepository } from './sign-in-requests.repository';
import { SignInSecrets } from './sign-in-secrets';

const WINDOW_SEC = 5 * 60;

/**
 * Uses the 6-digit code of a sign-in mail, typed in the browser that asked for it. Ten wrong ones, then 429 (S10); a
 * network address has a limit of wrong ones as well.
 */
@Injectable()
export class SignInByCode {
  constructor(
    private readonly database: Database,
    private readonly requests: SignInRequestsRepository,
    private readonly secrets: SignInSecrets,
    private readonly openSignIn: OpenSignIn,
    private readonly refusals: SignInRefusals,
    private readonly environment: Environment,
  ) {}

  async run(
    actor: Actor,
    input: { code: string; browserSecret: string | undefined; address: string },
  ): Promise<OpenedSignIn> {
    const attempt: SignInTry = { way: 'code', address: input.address };
    await this.refusals.check(attempt);
    return this.refusals.watch(actor, attempt, () => this.use(actor, input, attempt));
  }

  private async use(
    actor: Actor,
    input: { code: string; browserSecret: string | undefined },
    attempt: SignInTry,
  ): Promise<OpenedSignIn> {
    const request = await this.requestOf(input.browserSecret);
    attempt.accountId = request.accountId;

    await this.allowTry(request);
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
    // Above the limit of mails nothing was stored, and that must not show.
    return request ? allowOpen(request) : refuse('wrong-code', { field: 'code' });
  }

  // Counted before the code is compared, so that no number of parallel tries gets past the limit; a right code ends
  // the request anyway.
  private async allowTry(request: SignInRequest): Promise<void> {
    const left = await this.requests.takeTry(request.id, this.environment.limits.wrongCodes);
    if (!left) refuse('rate-limited', { retryAfterMs: WINDOW_SEC * 1000 });
  }
}
