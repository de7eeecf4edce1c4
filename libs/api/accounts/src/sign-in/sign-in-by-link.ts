import { Injectable } from '@nestjs/common';
import { type Actor, Database, refuse } from '@rt/api/platform';

import { type OpenedSignIn, OpenSignIn } from './open-sign-in';
import { SignInRefusals, type SignInTry } from './sign-in-refusals';
import { type SignInRequest, SignInRequestsRepository } from './sign-in-requests.repository';
import { SignInSecrets } from './sign-in-secrets';

@Injectable()
export class SignInByLink {
  constructor(
    private readonly database: Database,
    private readonly requests: SignInRequestsRepository,
    private readonly secrets: SignInSecrets,
    private readonly openSignIn: OpenSignIn,
    private readonly refusals: SignInRefusals,
  ) {}

  async run(
    actor: Actor,
    input: { token: string; browserSecret: string | undefined; address: string },
  ): Promise<OpenedSignIn> {
    const attempt: SignInTry = { way: 'link', address: input.address };
    return this.refusals.watch(actor, attempt, () => this.use(actor, input, attempt));
  }

  private async use(
    actor: Actor,
    input: { token: string; browserSecret: string | undefined },
    attempt: SignInTry,
  ): Promise<OpenedSignIn> {
    const request = await this.requests.findByToken(this.secrets.hash(input.token));

    attempt.accountId = request?.accountId;
    const open = allowOpen(request);
    const sameBrowser = input.browserSecret && this.secrets.hash(input.browserSecret) === open.browserHash;
    if (!sameBrowser || !open.accountId) return refuse('other-browser');

    const { accountId, orgId } = open;
    return this.database.transaction(async () => {
      if (!(await this.requests.consume(open.id))) refuse('link-used');
      return this.openSignIn.run(actor, { orgId, accountId, way: 'link' });
    });
  }
}

/** The request, if it can still be used: unknown, used and too old ones are 410. */
export function allowOpen(request: SignInRequest | undefined): SignInRequest {
  if (!request) return refuse('gone');
  if (request.used) return refuse('link-used');
  return request.over ? refuse('link-expired') : request;
}
