import { Injectable } from '@nestjs/common';
import { type Actor, Database, OrganisationAct, RoomEmitter } from '@rt/api/platform';

import { BreakGlassRepository } from './break-glass.repository';

/**
 * Ends the emergency access of an account and its sockets, whoever ends it; asks for no right. Without any, nothing happens:
 * asking twice does no harm. In an open transaction it stands or falls with that.
 */
@Injectable()
export class EndAccess {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly database: Database,
    private readonly access: BreakGlassRepository,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(actor: Actor, accountId: string): Promise<void> {
    await this.acts.run({ actor, verb: 'end-break-glass' }, async () => {
      if (!(await this.access.end(accountId))) return { answer: undefined, nothing: true };
      this.database.afterCommit(() => this.rooms.disconnect(`account:${accountId}`));
      return { answer: undefined, subjectId: accountId };
    });
  }
}
