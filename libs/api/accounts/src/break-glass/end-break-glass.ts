import { Injectable } from '@nestjs/common';
import { type Actor, allow, asAccount, standing } from '@rt/api/platform';

import { mayBreakGlass } from '../accounts.policy';
import { EndAccess } from './end-access';

/** Ends the own emergency access before its time. */
@Injectable()
export class EndBreakGlass {
  constructor(private readonly access: EndAccess) {}

  async run(actor: Actor): Promise<void> {
    const { accountId } = asAccount(actor);
    allow(mayBreakGlass(actor));

    await this.access.run(standing(actor), accountId);
  }
}
