import { Injectable } from '@nestjs/common';
import { type Actor, AuditLog, Database, RoomEmitter } from '@rt/api/platform';

import { asAccount } from './people.policy';
import { SignInsRepository } from './sign-ins.repository';

/** Ends all sign-ins of the account, this one too, and their sockets (S29). */
@Injectable()
export class SignOutEverywhere {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignInsRepository,
    private readonly audit: AuditLog,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(actor: Actor): Promise<void> {
    const { accountId } = asAccount(actor);

    await this.database.transaction(async () => {
      await this.signIns.endAll(accountId);
      await this.audit.record({ actor, verb: 'sign-out-everywhere', subjectType: 'account', subjectId: accountId });
      this.database.afterCommit(() => this.rooms.disconnect(`account:${accountId}`));
    });
  }
}
