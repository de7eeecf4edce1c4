import { Module } from '@nestjs/common';

import { AgendaRepository } from './agenda.repository';
import { AnswerInvitation } from './answer-invitation';
import { CalendarNotice } from './calendar-notice';
import { CancelRoundtable } from './cancel-roundtable';
import { ChangeDecision } from './change-decision';
import { ChangeRoundtable } from './change-roundtable';
import { CreateRoundtable } from './create-roundtable';
import { FacilitatorsRepository } from './facilitators.repository';
import { InvitationBrowser } from './invitation-browser';
import { InvitationLetters } from './invitation-letters';
import { InvitationMails } from './invitation-mails';
import { InvitationTokens } from './invitation-tokens';
import { InvitationsController } from './invitations.controller';
import { InvitationsQueries } from './invitations.queries';
import { InvitationsRepository } from './invitations.repository';
import { Invitees } from './invitees';
import { InvitePeople } from './invite-people';
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
import { SetAgenda } from './set-agenda';
import { TermsCheck } from './terms-check';
import { TermsRepository } from './terms.repository';

const USE_CASES = [
  CreateRoundtable,
  ChangeRoundtable,
  SetAgenda,
  ScheduleRoundtable,
  CancelRoundtable,
  InvitePeople,
  RevokeInvitation,
  ResendInvitation,
  OpenInvitation,
  AnswerInvitation,
];
const REPOSITORIES = [
  RoundtablesRepository,
  AgendaRepository,
  FacilitatorsRepository,
  InvitationsRepository,
  TermsRepository,
];

/** Planning and inviting; gives other features `RoundtablesQueries`. */
@Module({
  controllers: [RoundtablesController, InvitationsController, OwnInvitationController],
  providers: [
    ...REPOSITORIES,
    ...USE_CASES,
    CalendarNotice,
    ChangeDecision,
    ScheduleGuard,
    InvitationBrowser,
    InvitationLetters,
    InvitationMails,
    InvitationTokens,
    InvitationsQueries,
    Invitees,
    OwnInvitationQueries,
    PlanningQueries,
    RoundtablesQueries,
    SendInvitationJob,
    TermsCheck,
  ],
  exports: [RoundtablesQueries],
})
export class RoundtablesModule {}
