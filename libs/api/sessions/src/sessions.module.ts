import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { ArchiveModule } from '@rt/api/archive';
import { ContributionsModule } from '@rt/api/contributions';
import { InvitationsModule } from '@rt/api/invitations';
import { OrganisationModule } from '@rt/api/organisation';
import { PlanningModule } from '@rt/api/planning';
import { ProgrammesModule } from '@rt/api/programmes';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';

import { ChairNoteController } from './chair-note/chair-note.controller';
import { ChairNoteQueries } from './chair-note/chair-note.queries';
import { ChairNotesRepository } from './chair-note/chair-notes.repository';
import { WriteChairNote } from './chair-note/write-chair-note';
import { EndForgottenSession } from './ending/end-forgotten-session';
import { EndSessionJob } from './ending/end-session.job';
import { DemoOpenRoom } from './publication/demo-open-room';
import { FinalResults } from './publication/final-results';
import { PublicationController } from './publication/publication.controller';
import { PublicationStore } from './publication/publication-store';
import { PublishRoundtable } from './publication/publish-roundtable';
import { PublishingRepository } from './publication/publishing.repository';
import { WithdrawRoundtable } from './publication/withdraw-roundtable';
import { ActivityControlController } from './running/activity-control.controller';
import { CloseActivity } from './running/close-activity';
import { CloseSession } from './running/close-session';
import { ExtendActivity } from './running/extend-activity';
import { OpenActivity } from './running/open-activity';
import { ReopenSession } from './running/reopen-session';
import { ResetActivity } from './running/reset-activity';
import { RevealActivity } from './running/reveal-activity';
import { RunNowController } from './running/run-now.controller';
import { RunSessionNow } from './running/run-session-now';
import { RunningOrderController } from './running/running-order.controller';
import { SetCurrentActivity } from './running/set-current-activity';
import { SetStageView } from './running/set-stage-view';
import { SkipActivity } from './running/skip-activity';
import { StartSession } from './running/start-session';
import { SteerSession } from './running/steer-session';
import { TakeUpActivity } from './running/take-up-activity';
import { UndoReset } from './running/undo-reset';
import { EraseLinks } from './sealing/erase-links';
import { EraseLinksJob } from './sealing/erase-links.job';
import { ErasureRepository } from './sealing/erasure.repository';
import { SealSession } from './sealing/seal-session';
import { SealSessionJob } from './sealing/seal-session.job';
import { Sealing } from './sealing/sealing';
import { ClearSeatsJob } from './seats/clear-seats.job';
import { SeatsController } from './seats/seats.controller';
import { SeatsQueries } from './seats/seats.queries';
import { SeatsTakenOut } from './seats/seats-taken-out';
import { TakeOutAnswers } from './seats/take-out-answers';
import { TakeOutSeat } from './seats/take-out-seat';
import { SessionsController } from './sessions.controller';
import { SessionsQueries } from './sessions.queries';
import { RemoveSimulated } from './simulated/remove-simulated';
import { RemoveSimulatedJob } from './simulated/remove-simulated.job';
import { SimulatePeople } from './simulated/simulate-people';
import { SimulatedController } from './simulated/simulated.controller';
import { SimulatedCrowd } from './simulated/simulated-crowd';
import { SimulatedSeats } from './simulated/simulated-seats';
import { SimulatedWatch } from './simulated/simulated-watch';
import { SendMessage } from './telling/send-message';

/** A roundtable's session: start, run, end, seal. */
@Module({
  imports: [
    ActivitiesModule,
    ArchiveModule,
    ContributionsModule,
    OrganisationModule,
    PlanningModule,
    ProgrammesModule,
    InvitationsModule,
    RoundtablesModule,
    SeatsModule,
  ],
  controllers: [
    SessionsController,
    RunNowController,
    ActivityControlController,
    RunningOrderController,
    ChairNoteController,
    SeatsController,
    SimulatedController,
    PublicationController,
  ],
  providers: [
    ChairNoteQueries,
    ChairNotesRepository,
    ClearSeatsJob,
    CloseActivity,
    CloseSession,
    DemoOpenRoom,
    EndForgottenSession,
    EndSessionJob,
    EraseLinks,
    EraseLinksJob,
    ErasureRepository,
    ExtendActivity,
    FinalResults,
    OpenActivity,
    PublicationStore,
    PublishRoundtable,
    PublishingRepository,
    RemoveSimulated,
    RemoveSimulatedJob,
    ReopenSession,
    ResetActivity,
    RevealActivity,
    RunSessionNow,
    SealSession,
    SealSessionJob,
    Sealing,
    SeatsQueries,
    SeatsTakenOut,
    SessionsQueries,
    SetCurrentActivity,
    SendMessage,
    SetStageView,
    SimulatePeople,
    SimulatedCrowd,
    SimulatedSeats,
    SimulatedWatch,
    SkipActivity,
    StartSession,
    SteerSession,
    TakeOutAnswers,
    TakeOutSeat,
    TakeUpActivity,
    UndoReset,
    WithdrawRoundtable,
    WriteChairNote,
  ],
  exports: [SteerSession],
})
export class SessionsModule {}
