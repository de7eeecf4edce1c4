import { Injectable } from '@nestjs/common';
import { InvitationsQueries } from '@rt/api/invitations';
import { DeclarableTermsQueries } from '@rt/api/organisation';
import type { Actor } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries, RUNNERS } from '@rt/api/roundtables';
import type { WaitingList } from '@rt/contracts';

import { onListOf, presentWaiting, type WaitingOf } from './waiting.presenter';
import { WaitingPeopleRepository } from './waiting-people.repository';

/** Who waits to be let in, for those who run the session: of each what the rule lets them know. */
@Injectable()
export class WaitingQueries {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly people: WaitingPeopleRepository,
    private readonly invitations: InvitationsQueries,
    private readonly terms: DeclarableTermsQueries,
  ) {}

  async list(actor: Actor, roundtableId: string): Promise<WaitingList> {
    return presentWaiting(await this.of(await this.roundtables.factsFor(actor, roundtableId, RUNNERS)));
  }

  /** Ids of those who wait under the name of somebody invited. Asks for no right. */
  async onList(roundtable: RoundtableFacts): Promise<string[]> {
    return onListOf(await this.of(roundtable));
  }

  private async of({ id, orgId, rule }: RoundtableFacts): Promise<WaitingOf> {
    const people = await this.people.list(id);
    const names = people.some(({ name }) => name !== null) ? await this.invitations.inviteesOf(id) : [];
    return { rule, people, invited: names.map(({ fullName }) => fullName), terms: await this.terms.of(orgId) };
  }
}
