import { Database, JobQueue, MAIL_CONNECTIONS, Mailer } from '@rt/api/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { InvitationLetters } from './invitation-letters';
import { SEND_INVITATION } from './invitation-mails';
import { type InvitationRecord, InvitationsRepository } from './invitations.repository';
import type { RoundtableRecord } from './roundtable-record';
import { RoundtablesRepository } from './roundtables.repository';

/**
 * Mails one invited person the present state of the roundtable, unless that very state was mailed before. The job
 * knows the invitation's id only; link and file are made when it runs.
 */
@Injectable()
export class SendInvitationJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly letters: InvitationLetters,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SEND_INVITATION, ({ invitationId }) => this.run(String(invitationId)), {
      atOnce: MAIL_CONNECTIONS,
    });
  }

  async run(invitationId: string): Promise<void> {
    await this.database.transaction(async () => {
      await this.invitations.queueForMailing(invitationId);
      const invitation = await this.invitations.find(invitationId);
      const roundtable = invitation && (await this.roundtables.find(invitation.roundtableId));
      if (invitation && roundtable) await this.send(invitation, roundtable);
    });
  }

  private async send(invitation: InvitationRecord, roundtable: RoundtableRecord): Promise<void> {
    const letter = await this.letters.write(invitation, roundtable);
    if (!letter) return;
    await this.mailer.send(letter.mail);
    await this.invitations.markMailed(invitation.invitationId, letter.sequence, letter.hash);
  }
}
