import { Injectable } from '@nestjs/common';
import { type Actor, allow, asAccount, Database, OrganisationAct, RoomEmitter, standing } from '@rt/api/platform';

import { mayBreakGlass } from '../accounts.policy';
import { BreakGlassRepository } from './break-glass.repository';

/** Ends emergency access before its time, and its sockets. Without any, nothing happens: asking twice does no harm. */
@Injectable()
export class EndBreakGlass {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly database: Database,
    private readonly access: BreakGlassRepository,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(actor: Actor): Promise<void> {
    const { accountId } = asAccount(actor);
    allow(mayBreakGlass(actor));

    await this.acts.run({ actor: standing(actor), verb: 'end-break-glass' }, async () => {
      if (!(await this.access.end(accountId))) return { answer: undefined, nothing: true };
      this.database.afterCommit(() => this.rooms.disconnect(`account:${accountId}`));
      return { answer: undefined, subjectId: accountId };
    });
  }
}
