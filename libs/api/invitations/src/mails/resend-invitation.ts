import { Injectable } from '@nestjs/common';
import { type Actor, refuse } from '@rt/api/platform';
import { allowAt, ConsoleAct, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';
import type { InvitationList, InvitationStateName } from '@rt/contracts';
import type { RoundtableState } from '@rt/domain/scheduling';

import { InvitationsQueries } from '../invitations.queries';
import { type InvitationRecord, InvitationsRepository } from '../invitations.repository';
import type { InvitationOrder } from '../revoke-invitation';
import { InvitationMails } from './invitation-mails';

const RESENDABLE: readonly InvitationStateName[] = ['queued', 'sent', 'accepted', 'tentative'];
const HELD: readonly RoundtableState[] = ['scheduled', 'live'];

@Injectable()
export class ResendInvitation {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly mails: InvitationMails,
    private readonly queries: InvitationsQueries,
  ) {}

  async run(actor: Actor, { roundtableId, invitationId }: InvitationOrder): Promise<InvitationList> {
    const { orgId } = allowAt(actor, await this.roundtables.find(roundtableId), PLANNERS);
    const { personId } = await this.load(roundtableId, invitationId);
    await this.mails.allow(orgId, [personId]);

    await this.acts.run(
      { actor, roundtableId, verb: 'resend-invitation', may: PLANNERS },
      async (_facts, roundtable) => {
        const { state } = await this.load(roundtableId, invitationId);
        if (!RESENDABLE.includes(state) || !HELD.includes(roundtable.state)) refuse('wrong-state');

        await this.invitations.forgetMailed(invitationId);
        await this.mails.order(invitationId);
        return { answer: true, subjectId: invitationId };
      },
    );

    return this.queries.list(actor, roundtableId);
  }

  private async load(roundtableId: string, invitationId: string): Promise<InvitationRecord> {
    const invitation = await this.invitations.find(invitationId);
    return invitation?.roundtableId === roundtableId ? invitation : refuse('not-found');
  }
}
