import { Injectable } from '@nestjs/common';
import { type Actor, detailOf, refuse } from '@rt/api/platform';
import { ConsoleAct, PLANNERS, RoundtablesRepository } from '@rt/api/roundtables';
import type { InvitationList, InvitationStateName } from '@rt/contracts';
import { refuseRevoking } from '@rt/domain/scheduling';

import { InvitationsQueries } from './invitations.queries';
import { InvitationsRepository } from './invitations.repository';
import { InvitationMails } from './mails/invitation-mails';

export interface InvitationOrder {
  readonly roundtableId: string;
  readonly invitationId: string;
}

/** The link never works again and the seat is free. Mailed people get a CANCEL for the calendar. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly acts: ConsoleAct,
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly mails: InvitationMails,
    private readonly queries: InvitationsQueries,
  ) {}

  async run(actor: Actor, { roundtableId, invitationId }: InvitationOrder): Promise<InvitationList> {
    await this.acts.run({ actor, roundtableId, verb: 'revoke-invitation', may: PLANNERS }, async () => {
      const invitation = await this.invitations.find(invitationId);
      // The id of another roundtable's invitation finds nothing here (S34).
      if (invitation?.roundtableId !== roundtableId) return refuse('not-found');

      const refusal = refuseRevoking(invitation.state);
      if (refusal) refuse(refusal.refusal, detailOf(refusal));

      await this.invitations.revoke(invitationId);
      if (mayHaveMail(invitation.state)) {
        await this.roundtables.raiseSequence(roundtableId);
        await this.mails.order(invitationId);
      }
      return { answer: true, subjectId: invitationId };
    });

    return this.queries.list(actor, roundtableId);
  }
}

/** Also who seems to wait: the mail may be on its way. The job waits for it, and says nothing where there was none. */
function mayHaveMail(state: InvitationStateName): boolean {
  return state !== 'draft' && state !== 'declined';
}
