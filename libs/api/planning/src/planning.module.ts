import { Module } from '@nestjs/common';
import { AccountsModule } from '@rt/api/accounts';
import { InvitationsModule } from '@rt/api/invitations';
import { OrganisationModule } from '@rt/api/organisation';
import { ProgrammesModule } from '@rt/api/programmes';
import { RoundtablesModule } from '@rt/api/roundtables';

import { CancelRoundtable } from './cancel-roundtable';
import { ChangeDecision } from './change-decision';
import { ChangePreview } from './change-preview';
import { ChangeRoundtable } from './change-roundtable';
import { CreateRoundtable } from './create-roundtable';
import { DeleteDraft } from './delete-draft';
import { DraftsController } from './drafts.controller';
import { PlanMailsController } from './mails/plan-mails.controller';
import { TakeBackMails } from './mails/take-back-mails';
import { UndoMailing } from './mails/undo-mailing';
import { PlanningQueries } from './planning.queries';
import { RoundtableScopes } from './roundtable-scopes';
import { RoundtablesController } from './roundtables.controller';
import { Allocations } from './scheduling/allocations';
import { JoinCodes } from './scheduling/join-codes';
import { ScheduleDraftNow } from './scheduling/schedule-draft-now';
import { ScheduleGuard } from './scheduling/schedule-guard';
import { ScheduleRoundtable } from './scheduling/schedule-roundtable';
import { SetAgenda } from './set-agenda';
import { TermsCheck } from './terms-check';
import { DeleteUnfiled } from './unplanned/delete-unfiled';
import { DeleteUnfiledJob } from './unplanned/delete-unfiled.job';
import { FileRoundtable } from './unplanned/file-roundtable';
import { FilingController } from './unplanned/filing.controller';
import { RehearsedPlans } from './unplanned/rehearsed-plans';
import { UnplannedRoundtables } from './unplanned/unplanned-roundtables';

const USE_CASES = [
  CreateRoundtable,
  ChangeRoundtable,
  SetAgenda,
  ScheduleRoundtable,
  CancelRoundtable,
  DeleteDraft,
  DeleteUnfiled,
  FileRoundtable,
  TakeBackMails,
];

/** Planning: drafts, their agenda, scheduling, cancelling; what a change means for people it leaves to invitations. */
@Module({
  imports: [AccountsModule, InvitationsModule, OrganisationModule, ProgrammesModule, RoundtablesModule],
  controllers: [RoundtablesController, DraftsController, FilingController, PlanMailsController],
  providers: [
    ...USE_CASES,
    Allocations,
    ChangeDecision,
    ChangePreview,
    DeleteUnfiledJob,
    JoinCodes,
    PlanningQueries,
    RehearsedPlans,
    RoundtableScopes,
    ScheduleDraftNow,
    ScheduleGuard,
    TermsCheck,
    UndoMailing,
    UnplannedRoundtables,
  ],
  exports: [DeleteUnfiled, RehearsedPlans, ScheduleDraftNow, UnplannedRoundtables],
})
export class PlanningModule {}
