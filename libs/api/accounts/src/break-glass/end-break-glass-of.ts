import { Injectable } from '@nestjs/common';
import { type Actor, allow, Database, OrganisationAct, refuse, RoomEmitter } from '@rt/api/platform';

import { mayEndBreakGlass } from '../accounts.policy';
import { AccountsRepository } from '../accounts.repository';
import { BreakGlassRepository } from './break-glass.repository';

/**
 * An administrator of the organisation ends the emergency access that somebody else opened to it, and their sockets. Where
 * that has ended already nothing happens: asking twice does no harm.
 */
@Injectable()
export class EndBreakGlassOf {
  constructor(
    private readonly acts: OrganisationAct,
    private readonly database: Database,
    private readonly accounts: AccountsRepository,
    private readonly access: BreakGlassRepository,
    private readonly rooms: RoomEmitter,
  ) {}

  async run(actor: Actor, id: string): Promise<void> {
    allow(mayEndBreakGlass(actor));
    const account = (await this.accounts.find(actor.orgId, id)) ?? refuse('not-found');

    await this.acts.run({ actor, verb: 'end-break-glass' }, async () => {
      if (!(await this.access.end(account.id))) return { answer: undefined, nothing: true };
      this.database.afterCommit(() => this.rooms.disconnect(`account:${account.id}`));
      return { answer: undefined, subjectId: account.id };
    });
  }
}
