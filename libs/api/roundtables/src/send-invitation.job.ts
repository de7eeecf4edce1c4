import { Clock, Database, Environment, JobQueue, MAIL_CONNECTIONS, Mailer } from '@rt/api/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { calendarEntryOf, hashOfEntry } from './calendar-entry';
import { buildCalendarFile, type CalendarEntry } from './calendar-file';
import { invitationMail, type Occasion } from './invitation-mail';
import { SEND_INVITATION } from './invitation-mails';
import { InvitationTokens } from './invitation-tokens';
import { type InvitationRecord, InvitationsRepository } from './invitations.repository';
import type { RoundtableRecord } from './roundtable-record';
import { RoundtablesRepository } from './roundtables.repository';

/**
 * Mails one invited person the present state of the roundtable, unless that very state was mailed before. The job
 * knows the invitation's id only; link and file are made here.
 */
@Injectable()
export class SendInvitationJob implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly roundtables: RoundtablesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly tokens: InvitationTokens,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly environment: Environment,
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
    const entry = calendarEntryOf(roundtable, invitation, this.environment);
    const occasion = entry && occasionOf(entry, invitation, roundtable);
    if (!entry || !occasion) return;
    const hash = hashOfEntry(entry);
    if (hash === invitation.icsLastHash) return;
    const link = this.tokens.linkOf(invitation.invitationId, invitation.tokenVersion);
    const words = invitationMail(occasion, roundtable, { fullName: invitation.fullName, link });
    const ics = buildCalendarFile(entry, await this.clock.now());
    await this.mailer.send({ to: invitation.email, ...words, ics });
    await this.invitations.markMailed(invitation.invitationId, entry.sequence, hash);
  }
}

/** Null where there is nothing to say: drafts, declined people, a cancellation of what was never mailed. */
function occasionOf(entry: CalendarEntry, invitation: InvitationRecord, roundtable: RoundtableRecord): Occasion | null {
  const { state, icsLastSequence, icsLastHash } = invitation;
  if (state === 'draft' || state === 'declined' || state === 'expired') return null;
  // Nothing mailed yet, or nothing that counts: invited anew, or asked for once more.
  if (entry.method === 'REQUEST') return icsLastHash === null ? 'invited' : 'changed';
  if (icsLastSequence === null) return null;
  return roundtable.state === 'cancelled' && state !== 'revoked' ? 'cancelled' : 'withdrawn';
}
