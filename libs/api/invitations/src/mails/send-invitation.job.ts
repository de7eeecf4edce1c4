import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AddressRefused, Database, type JobHandler, JobQueue, Log, MAIL_CONNECTIONS, Mailer } from '@rt/api/platform';

import { InvitationsRepository } from '../invitations.repository';
import type { ComposedMail } from './compose-mail';
import { DueMail } from './due-mail';
import { SEND_INVITATION } from './invitation-mails';

/** Unless that state was mailed before or the list was cancelled. The job has ids only. */
@Injectable()
export class SendInvitationJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly invitations: InvitationsRepository,
    private readonly due: DueMail,
    private readonly mailer: Mailer,
    private readonly log: Log,
  ) {}

  onModuleInit(): void {
    const handler: JobHandler = ({ invitationId, mailingId }) =>
      this.run(String(invitationId), mailingId === undefined ? undefined : String(mailingId));
    this.jobs.handle(SEND_INVITATION, handler, { atOnce: MAIL_CONNECTIONS });
  }

  /** `mailingId`: the list that the mail belongs to; a single mail belongs to none. */
  async run(invitationId: string, mailingId?: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.invitations.queueForMailing(invitationId);
      const mail = await this.due.find(invitationId, mailingId);
      if (!mail) return;

      if (await this.goes(mail)) await this.invitations.markMailed(invitationId, mail);
      // Noted before the next mail to the same person has its turn, which may go to a corrected address.
      else await this.invitations.markRefused(invitationId);
    });
  }

  /** False where another try would be refused as this one was: whoever invited corrects the address and sends it again. */
  private async goes({ mail }: ComposedMail): Promise<boolean> {
    try {
      await this.mailer.send(mail);
      return true;
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error;
      this.log.warn('an invitation was not delivered: the mail server refuses the address');
      return false;
    }
  }
}
