import { Injectable } from '@nestjs/common';
import { type Actor, allow, asAccount, AuditLog, Database, RoomEmitter, standing } from '@rt/api/platform';

import { mayBreakGlass } from '../accounts.policy';
import { BreakGlassRepository } from './break-glass.repository';

/** Ends emergency access before its time, and its sockets. Without any, nothing happens: asking twice does no harm. */
@Injectable()
export class EndBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly access: BreakGlassRepository,
    private readonly audit: AuditLog,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(actor: Actor): Promise<void> {
    const { accountId } = asAccount(actor);
    allow(mayBreakGlass(actor));

    await this.database.transaction(async () => {
      if (!(await this.access.end(accountId))) return;
      const subject = { subjectId: accountId };
      await this.audit.record({ actor: standing(actor), verb: 'end-break-glass', ...subject });
      this.database.afterCommit(() => this.rooms.disconnect(`account:${accountId}`));
    });
  }
}
