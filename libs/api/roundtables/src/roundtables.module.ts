import { Module } from '@nestjs/common';
import { AccountsModule } from '@rt/api/accounts';
import { DirectoryModule } from '@rt/api/directory';
import { OrganisationModule } from '@rt/api/organisation';
import { ProgrammesModule } from '@rt/api/programmes';

import { AgendaRepository } from './agenda/agenda.repository';
import { SetAgenda } from './agenda/set-agenda';
import { CalendarNotice } from './calendar/calendar-notice';
import { ConsoleAct } from './console-act';
import { AnswerInvitation } from './invitations/answer-invitation';
import { InvitationBrowser } from './invitations/invitation-browser';
import { InvitationTokens } from './invitations/invitation-tokens';
import { InvitationsController } from './invitations/invitations.controller';
import { InvitationsQueries } from './invitations/invitations.queries';
import { InvitationsRepository } from './invitations/invitations.repository';
import { InvitePeople } from './invitations/invite-people';
import { Invitees } from './invitations/invitees';
import { OpenInvitation } from './invitations/open-invitation';
import { OwnInvitationController } from './invitations/own-invitation.controller';
import { OwnInvitationQueries } from './invitations/own-invitation.queries';
import { RevokeInvitation } from './invitations/revoke-invitation';
import { JoinCodes } from './join-codes';
import { DueLetter } from './mails/due-letter';
import { InvitationLetters } from './mails/invitation-letters';
import { InvitationMails } from './mails/invitation-mails';
import { MailPreviews } from './mails/mail-previews.queries';
import { MailingsRepository } from './mails/mailings.repository';
import { MailsController } from './mails/mails.controller';
import { ResendInvitation } from './mails/resend-invitation';
import { SendInvitationJob } from './mails/send-invitation.job';
import { SendUnsent } from './mails/send-unsent';
import { TakeBackMails } from './mails/take-back-mails';
import { UndoMailing } from './mails/undo-mailing';
import { Allocations } from './planning/allocations';
import { CancelRoundtable } from './planning/cancel-roundtable';
import { ChangeDecision } from './planning/change-decision';
import { ChangeRoundtable } from './planning/change-roundtable';
import { CreateRoundtable } from './planning/create-roundtable';
import { DeleteDraft } from './planning/delete-draft';
import { DeleteUnfiled } from './planning/delete-unfiled';
import { DeleteUnfiledJob } from './planning/delete-unfiled.job';
import { DraftsController } from './planning/drafts.controller';
import { FileRoundtable } from './planning/file-roundtable';
import { FilingController } from './planning/filing.controller';
import { PlanningQueries } from './planning/planning.queries';
import { RoundtableScopes } from './planning/roundtable-scopes';
import { ScheduleGuard } from './planning/schedule-guard';
import { ScheduleRoundtable } from './planning/schedule-roundtable';
import { TermsCheck } from './planning/terms-check';
import { UnplannedRoundtables } from './planning/unplanned-roundtables';
import { RoundtablesController } from './roundtables.controller';
import { RoundtablesQueries } from './roundtables.queries';
import { RoundtablesRepository } from './roundtables.repository';

const USE_CASES = [
  CreateRoundtable,
  ChangeRoundtable,
  SetAgenda,
  ScheduleRoundtable,
  CancelRoundtable,
  DeleteDraft,
  DeleteUnfiled,
  FileRoundtable,
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
  imports: [AccountsModule, DirectoryModule, OrganisationModule, ProgrammesModule],
  controllers: [
    RoundtablesController,
    DraftsController,
    FilingController,
    InvitationsController,
    MailsController,
    OwnInvitationController,
  ],
  providers: [
    ...REPOSITORIES,
    ...USE_CASES,
    CalendarNotice,
    ChangeDecision,
    Allocations,
    ConsoleAct,
    DeleteUnfiledJob,
    DueLetter,
    JoinCodes,
    UnplannedRoundtables,
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
    RoundtableScopes,
    RoundtablesQueries,
    SendInvitationJob,
    TermsCheck,
    UndoMailing,
  ],
  exports: [ConsoleAct, RoundtablesQueries, UnplannedRoundtables],
})
export class RoundtablesModule {}
