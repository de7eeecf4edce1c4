import { Injectable } from '@nestjs/common';
import { InvitationsQueries } from '@rt/api/invitations';
import { DeclarableTermsQueries } from '@rt/api/organisation';
import type { Actor } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries, RUNNERS } from '@rt/api/roundtables';
import type { WaitingList } from '@rt/contracts';
import { listOfInvited, toldOfWaiting } from '@rt/domain/attribution';

import { isWaiting, presentWaiting } from './waiting.presenter';
import { WaitingPeopleRepository } from './waiting-people.repository';
import type { PlaceInLine } from './waiting-person';

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
    const roundtable = await this.roundtables.factsFor(actor, roundtableId, RUNNERS);
    const { rule, orgId } = roundtable;
    const people = await this.people.list(roundtable.id);
    const onList = await this.placesOnList(roundtable);
    const fromOneNetwork = await this.people.fromOneNetwork(roundtable.id);
    return presentWaiting({ rule, people, onList, fromOneNetwork, terms: await this.terms.of(orgId) });
  }

  /** Ids of all who wait under the name of somebody invited, however many stand before them. Asks for no right. */
  async onList(roundtable: RoundtableFacts): Promise<string[]> {
    return (await this.placesOnList(roundtable)).filter(isWaiting).map(({ id }) => id);
  }

  /** Also of those who were refused; nobody where the rule keeps no names. */
  private async placesOnList({ id, rule }: RoundtableFacts): Promise<PlaceInLine[]> {
    const named = toldOfWaiting(rule).name ? await this.people.named(id) : [];
    if (named.length === 0) return [];
    const isOnList = listOfInvited((await this.invitations.inviteesOf(id)).map(({ fullName }) => fullName));
    return named.filter(({ name }) => isOnList(name));
  }
}
