import { Injectable } from '@nestjs/common';
import { type Actor, asAccount, AuditLog, Database, RoomEmitter } from '@rt/api/platform';

import { SignInsRepository } from './sign-ins.repository';

@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly signIns: SignInsRepository,
    private readonly audit: AuditLog,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(actor: Actor): Promise<void> {
    const { accountId, signInId } = asAccount(actor);

    await this.database.transaction(async () => {
      await this.signIns.end(signInId);
      await this.audit.record({ actor, verb: 'sign-out', subjectId: accountId });
      this.database.afterCommit(() => this.rooms.disconnect(`sign-in:${signInId}`));
    });
  }
}
