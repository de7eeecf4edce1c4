import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { allowAt, ConsoleAct, isUnplanned, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';
import type { InvitationList } from '@rt/contracts';
import type { RoundtableState } from '@rt/domain/scheduling';

import { InvitationsQueries } from './invitations.queries';
import type { InvitationRecord } from './invitations.repository';
import { Invitees } from './invitees';
import { InvitationMails } from './mails/invitation-mails';

export interface InviteOrder {
  readonly roundtableId: string;
  readonly personIds: readonly string[];
}

const INVITING: readonly RoundtableState[] = ['draft', 'scheduled', 'live'];

/** Invites people of the directory, all or none of them. While the roundtable is a draft, the mail waits. */
@Injectable()
export class InvitePeople {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly invitees: Invitees,
    private readonly mails: InvitationMails,
    private readonly queries: InvitationsQueries,
  ) {}

  async run(actor: Actor, { roundtableId, personIds }: InviteOrder): Promise<InvitationList> {
    const { orgId } = allowAt(actor, await this.roundtables.find(roundtableId), PLANNERS);
    await this.mails.allow(orgId, personIds);

    await this.acts.run({ actor, roundtableId, verb: 'invite-people', may: PLANNERS }, async (_facts, roundtable) => {
      if (!INVITING.includes(roundtable.state)) refuse('wrong-state');
      if (isUnplanned(roundtable)) refuse('wrong-state', { reason: 'invite-by-code' });
      await this.invitees.check(roundtable.orgId, personIds);
      const former = await this.invitees.former(roundtableId, personIds);

      const invitationIds: string[] = [];
      for (const personId of personIds) {
        invitationIds.push(await this.invitees.invite(roundtable, personId, former.get(personId)));
      }
      // A calendar that has taken the entry out puts in only what has a higher number.
      if (wasAnyMailed(former)) await this.roundtables.raiseSequence(roundtableId);
      if (roundtable.state !== 'draft') await this.mails.orderList({ roundtable, occasion: 'invited', invitationIds });
      await this.invitees.makeParticipations(roundtable);
      return { answer: true, detail: { people: personIds.length } };
    });

    return this.queries.list(actor, roundtableId);
  }
}

function wasAnyMailed(former: ReadonlyMap<string, InvitationRecord>): boolean {
  return [...former.values()].some(({ icsLastSequence }) => icsLastSequence !== null);
}
