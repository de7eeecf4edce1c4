import { Injectable } from '@nestjs/common';
import { type Actor, allow, refuse } from '@rt/api/platform';

import { mayEndBreakGlass } from '../accounts.policy';
import { AccountsRepository } from '../accounts.repository';
import { EndAccess } from './end-access';

/** An administrator of the organisation ends the emergency access that somebody else opened to it. */
@Injectable()
export class EndBreakGlassOf {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly access: EndAccess,
  ) {}

  async run(actor: Actor, id: string): Promise<void> {
    allow(mayEndBreakGlass(actor));
    const account = (await this.accounts.find(actor.orgId, id)) ?? refuse('not-found');

    await this.access.run(actor, account.id);
  }
}
