import { Module } from '@nestjs/common';
import { DirectoryModule } from '@rt/api/directory';
import { OrganisationModule } from '@rt/api/organisation';
import { RoundtablesModule } from '@rt/api/roundtables';

import { AnswerInvitation } from './answer-invitation';
import { CalendarNotice } from './calendar/calendar-notice';
import { InvitationBrowser } from './invitation-browser';
import { InvitationTokens } from './invitation-tokens';
import { InvitationsController } from './invitations.controller';
import { InvitationsQueries } from './invitations.queries';
import { InvitationsRepository } from './invitations.repository';
import { InvitePeople } from './invite-people';
import { Invitees } from './invitees';
import { ComposeMail } from './mails/compose-mail';
import { DueMail } from './mails/due-mail';
import { InvitationMails } from './mails/invitation-mails';
import { MailPreviews } from './mails/mail-previews.queries';
import { MailingsRepository } from './mails/mailings.repository';
import { MailsController } from './mails/mails.controller';
import { ResendInvitation } from './mails/resend-invitation';
import { SendInvitationJob } from './mails/send-invitation.job';
import { SendUnsent } from './mails/send-unsent';
import { OpenInvitation } from './open-invitation';
import { OwnInvitationController } from './own-invitation.controller';
import { OwnInvitationQueries } from './own-invitation.queries';
import { RevokeInvitation } from './revoke-invitation';

const USE_CASES = [InvitePeople, SendUnsent, RevokeInvitation, ResendInvitation, OpenInvitation, AnswerInvitation];
const SHARED = [
  CalendarNotice,
  InvitationMails,
  InvitationsQueries,
  InvitationsRepository,
  MailPreviews,
  MailingsRepository,
];

@Module({
  imports: [DirectoryModule, OrganisationModule, RoundtablesModule],
  controllers: [InvitationsController, MailsController, OwnInvitationController],
  providers: [
    ...USE_CASES,
    ...SHARED,
    DueMail,
    InvitationBrowser,
    ComposeMail,
    InvitationTokens,
    Invitees,
    OwnInvitationQueries,
    SendInvitationJob,
  ],
  exports: SHARED,
})
export class InvitationsModule {}
