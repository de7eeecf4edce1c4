import { Module } from '@nestjs/common';
import { PeopleModule } from '@rt/api/people';

import { AgendaRepository } from './agenda.repository';
import { AnswerInvitation } from './answer-invitation';
import { CalendarNotice } from './calendar-notice';
import { CancelRoundtable } from './cancel-roundtable';
import { ChangeDecision } from './change-decision';
import { ChangeRoundtable } from './change-roundtable';
import { CreateRoundtable } from './create-roundtable';
import { DeleteDraft } from './delete-draft';
import { DraftsController } from './drafts.controller';
import { DueLetter } from './due-letter';
import { InvitationBrowser } from './invitation-browser';
import { InvitationLetters } from './invitation-letters';
import { InvitationMails } from './invitation-mails';
import { InvitationTokens } from './invitation-tokens';
import { InvitationsController } from './invitations.controller';
import { InvitationsQueries } from './invitations.queries';
import { InvitationsRepository } from './invitations.repository';
import { Invitees } from './invitees';
import { InvitePeople } from './invite-people';
import { MailingsRepository } from './mailings.repository';
import { MailPreviews } from './mail-previews.queries';
import { MailsController } from './mails.controller';
import { OpenInvitation } from './open-invitation';
import { OwnInvitationController } from './own-invitation.controller';
import { OwnInvitationQueries } from './own-invitation.queries';
import { PlanningQueries } from './planning.queries';
import { ResendInvitation } from './resend-invitation';
import { RevokeInvitation } from './revoke-invitation';
import { RoundtablesController } from './roundtables.controller';
import { RoundtablesQueries } from './roundtables.queries';
import { RoundtablesRepository } from './roundtables.repository';
import { ScheduleGuard } from './schedule-guard';
import { ScheduleRoundtable } from './schedule-roundtable';
import { SendInvitationJob } from './send-invitation.job';
import { SendUnsent } from './send-unsent';
import { SetAgenda } from './set-agenda';
import { TakeBackMails } from './take-back-mails';
import { TermsCheck } from './terms-check';
import { UndoMailing } from './undo-mailing';

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
  exports: [RoundtablesQueries],
})
export class RoundtablesModule {}
