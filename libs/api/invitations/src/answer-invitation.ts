import { Injectable } from '@nestjs/common';
import { Clock, Database, detailOf, refuse } from '@rt/api/platform';
import { type RoundtableRecord, RoundtablesRepository } from '@rt/api/roundtables';
import type { AnswerInvitationRequest, OwnInvitation } from '@rt/contracts';
import { refuseAnswer } from '@rt/domain/scheduling';

import { type InvitationRecord, InvitationsRepository } from './invitations.repository';
import { InvitationMails } from './mails/invitation-mails';
import { hasStarted, OwnInvitationQueries } from './own-invitation.queries';

/** Stores what an invited person answers. Seats are counted under the lock of the roundtable, so none is given twice. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly database: Database,
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly mails: InvitationMails,
    private readonly own: OwnInvitationQueries,
    private readonly clock: Clock,
  ) {}

  /** `token` is the value of the personal link's cookie, which is who asks here. */
  async run(token: string | undefined, { answer, invitationId }: AnswerInvitationRequest): Promise<OwnInvitation> {
    const { roundtableId } = await this.own.find(token, invitationId);

    await this.database.transaction(async () => {
      const roundtable = (await this.roundtables.lock(roundtableId)) ?? refuse('not-found');
      const invitation = await this.own.find(token);

      await this.decide(roundtable, invitation, answer);

      await this.invitations.answer(invitation.invitationId, answer);
      // While somebody had declined, changes were not mailed; a job that finds nothing new mails nothing.
      if (invitation.state === 'declined') await this.mails.order(invitation.invitationId);
    });

    return this.own.show(token);
  }

  private async decide(
    roundtable: RoundtableRecord,
    invitation: InvitationRecord,
    answer: AnswerInvitationRequest['answer'],
  ): Promise<void> {
    if (roundtable.state === 'cancelled') refuse('wrong-state', { reason: 'roundtable-cancelled' });
    const { seatsTaken } = await this.invitations.counts(roundtable.id);
    const refusal = refuseAnswer(invitation.state, answer, {
      seatsLeft: roundtable.capacity === null ? null : Math.max(0, roundtable.capacity - seatsTaken),
      started: hasStarted(roundtable, await this.clock.now()),
    });
    if (refusal?.refusal === 'full') refuse('full', { reason: 'full-answer-maybe' });
    if (refusal) refuse(refusal.refusal, detailOf(refusal));
  }
}
