import { Injectable } from '@nestjs/common';
import { RoundtablesRepository } from '@rt/api/roundtables';
import type { RoundtableState } from '@rt/domain/scheduling';

import { InvitationsRepository } from '../invitations.repository';
import { type ComposedMail, ComposeMail } from './compose-mail';
import { MailingsRepository } from './mailings.repository';

const OVER: readonly RoundtableState[] = ['closed', 'published', 'withdrawn'];

@Injectable()
export class DueMail {
  constructor(
    private readonly mailings: MailingsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly roundtables: RoundtablesRepository,
    private readonly mails: ComposeMail,
  ) {}

  /** Null where the list was taken back, where a later list tells the person, or where there is nothing new to say. */
  async find(invitationId: string, mailingId?: string): Promise<ComposedMail | null> {
    if (mailingId !== undefined && (await this.mailings.wasTakenBack(mailingId))) return null;
    const invitation = await this.invitations.find(invitationId);
    const roundtable = invitation && (await this.roundtables.find(invitation.roundtableId));
    // Looked at after the plan was read: a change that came later has a list of its own.
    if (!roundtable || (await this.mailings.waitsElsewhere(invitationId, mailingId))) return null;
    const mail = await this.mails.write(invitation, roundtable);
    // A mail server that was away for long must not let people be invited to what is over.
    return mail?.mail.ics.method === 'REQUEST' && OVER.includes(roundtable.state) ? null : mail;
  }
}
