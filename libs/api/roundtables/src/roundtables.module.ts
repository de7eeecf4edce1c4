import { Module } from '@nestjs/common';
import { PeopleModule } from '@rt/api/people';

import { AgendaRepository } from './agenda/agenda.repository';
import { AnswerInvitation } from './invitations/answer-invitation';
import { CalendarNotice } from './calendar/calendar-notice';
import { CancelRoundtable } from './planning/cancel-roundtable';
import { ChangeDecision } from './planning/change-decision';
import { ChangeRoundtable } from './planning/change-roundtable';
import { CreateRoundtable } from './planning/create-roundtable';
import { DeleteDraft } from './planning/delete-draft';
import { DraftsController } from './planning/drafts.controller';
import { ConsoleAct } from './console-act';
import { DueLetter } from './mails/due-letter';
import { InvitationBrowser } from './invitations/invitation-browser';
import { InvitationLetters } from './mails/invitation-letters';
import { InvitationMails } from './mails/invitation-mails';
import { InvitationTokens } from './invitations/invitation-tokens';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsQueries } from './invitations/invitations.queries';
import { InvitationsRepository } from './invitations/invitations.repository';
import { Invitees } from './invitations/invitees';
import { InvitePeople } from './invitations/invite-people';
import { MailingsRepository } from './mails/mailings.repository';
import { MailPreviews } from './mails/mail-previews.queries';
import { MailsController } from './mails/mails.controller';
import { OpenInvitation } from './invitations/open-invitation';
import { OwnInvitationController } from './invitations/own-invitation.controller';
import { OwnInvitationQueries } from './invitations/own-invitation.queries';
import { PlanningQueries } from './planning/planning.queries';
import { ResendInvitation } from './mails/resend-invitation';
import { RevokeInvitation } from './invitations/revoke-invitation';
import { RoundtablesController } from './roundtables.controller';
import { RoundtablesQueries } from './roundtables.queries';
import { RoundtablesRepository } from './roundtables.repository';
import { ScheduleGuard } from './planning/schedule-guard';
import { ScheduleRoundtable } from './planning/schedule-roundtable';
import { SendInvitationJob } from './mails/send-invitation.job';
import { SendUnsent } from './mails/send-unsent';
import { SetAgenda } from './agenda/set-agenda';
import { TakeBackMails } from './mails/take-back-mails';
import { TermsCheck } from './planning/terms-check';
import { UndoMailing } from './mails/undo-mailing';

const USE_CASES = [
  CreateRoundtable,
  ChangeRoundtable,
  SetAgenda,
  ScheduleRoundtable,
  CancelRoundtable,
  DeleteDraft,
  InvitePeople,
  SendUnsent,
  TakeBackMails,
  RevokeInvitation,
  ResendInvitation,
  OpenInvitation,
  AnswerInvitation,
];
const REPOSITORIES = [RoundtablesRepository, AgendaRepository, InvitationsRepository, MailingsRepository];

/** Planning and inviting; gives other features `RoundtablesQueries`. */
@Module({
  imports: [PeopleModule],
  controllers: [
    RoundtablesController,
    DraftsController,
    InvitationsController,
    MailsController,
    OwnInvitationController,
  ],
  providers: [
    ...REPOSITORIES,
    ...USE_CASES,
    CalendarNotice,
    ChangeDecision,
    ConsoleAct,
    DueLetter,
    ScheduleGuard,
    InvitationBrowser,
    InvitationLetters,
    InvitationMails,
    InvitationTokens,
    InvitationsQueries,
    Invitees,
    MailPreviews,
    OwnInvitationQueries,
    PlanningQueries,
    RoundtablesQueries,
    SendInvitationJob,
    TermsCheck,
    UndoMailing,
  ],
  exports: [ConsoleAct, RoundtablesQueries],
})
export class RoundtablesModule {}
