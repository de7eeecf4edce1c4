import { Injectable } from '@nestjs/common';
import { type Actor, Database, OrganisationAct, RoomEmitter } from '@rt/api/platform';

import { BreakGlassRepository } from './break-glass.repository';

/** Ends emergency access and sockets, in the open transaction; checks no permission, and may be repeated. */
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
