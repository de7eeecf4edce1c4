import { Injectable } from '@nestjs/common';
import { type Actor, asAccount, AuditLog, Database } from '@rt/api/platform';

import { EndSignIns } from './end-sign-ins';

/** Ends all sign-ins of the account, this one too, and their sockets (S29). */
@Injectable()
export class SignOutEverywhere {
  constructor(
    private readonly database: Database,
    private readonly signIns: EndSignIns,
    private readonly audit: AuditLog,
  ) {}

  async run(actor: Actor): Promise<void> {
    const { accountId } = asAccount(actor);

    await this.database.transaction(async () => {
      await this.signIns.run(accountId);
      await this.audit.record({ actor, verb: 'sign-out-everywhere', subjectId: accountId });
    });
  }
}
