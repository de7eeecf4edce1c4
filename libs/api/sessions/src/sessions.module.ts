import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { ArchiveModule } from '@rt/api/archive';
import { ContributionsModule } from '@rt/api/contributions';
import { RoundtablesModule } from '@rt/api/roundtables';

import { ActivityControlController } from './activity-control.controller';
import { ArrivalsRepository } from './arrivals.repository';
import { AttendeesController } from './attendees.controller';
import { AttendeesQueries } from './attendees.queries';
import { ChairNoteController } from './chair-note.controller';
import { ChairNoteQueries } from './chair-note.queries';
import { ChairNotesRepository } from './chair-notes.repository';
import { ClearSeatsJob } from './clear-seats.job';
import { CloseActivity } from './close-activity';
import { CloseSession } from './close-session';
import { DemoOpenRoom } from './demo-open-room';
import { EndForgottenSession } from './end-forgotten-session';
import { EndSessionJob } from './end-session.job';
import { EraseLinks } from './erase-links';
import { EraseLinksJob } from './erase-links.job';
import { ErasureRepository } from './erasure.repository';
import { FinalResults } from './final-results';
import { OpenActivity } from './open-activity';
import { ParticipationsRepository } from './participations.repository';
import { PublicationController } from './publication.controller';
import { PublicationStore } from './publication-store';
import { PublishRoundtable } from './publish-roundtable';
import { PublishingRepository } from './publishing.repository';
import { RemoveSimulatedJob } from './remove-simulated.job';
import { RemoveSimulated } from './remove-simulated';
import { ReopenSession } from './reopen-session';
import { RevealActivity } from './reveal-activity';
import { SealSession } from './seal-session';
import { SealSessionJob } from './seal-session.job';
import { Sealing } from './sealing';
import { SeatsController } from './seats.controller';
import { SeatsQueries } from './seats.queries';
import { SeatsRepository } from './seats.repository';
import { SeatsTakenOut } from './seats-taken-out';
import { SessionDesk } from './session-desk';
import { SessionsController } from './sessions.controller';
import { SessionsQueries } from './sessions.queries';
import { SetCurrentActivity } from './set-current-activity';
import { SetStageView } from './set-stage-view';
import { SimulatePeople } from './simulate-people';
import { SimulatedController } from './simulated.controller';
import { SimulatedCrowd } from './simulated-crowd';
import { SimulatedSeats } from './simulated-seats';
import { SimulatedWatch } from './simulated-watch';
import { StartSession } from './start-session';
import { SteerSession } from './steer-session';
import { TakeOutAnswers } from './take-out-answers';
import { TakeOutSeat } from './take-out-seat';
import { WithdrawRoundtable } from './withdraw-roundtable';
import { WriteChairNote } from './write-chair-note';

/** A roundtable's session: start, run, end, seal. */
@Module({
  imports: [ActivitiesModule, ArchiveModule, ContributionsModule, RoundtablesModule],
  controllers: [
    SessionsController,
    ActivityControlController,
    AttendeesController,
    ChairNoteController,
    SeatsController,
    SimulatedController,
    PublicationController,
  ],
  providers: [
    ArrivalsRepository,
    AttendeesQueries,
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
    FinalResults,
    OpenActivity,
    ParticipationsRepository,
    PublicationStore,
    PublishRoundtable,
    PublishingRepository,
    RemoveSimulated,
    RemoveSimulatedJob,
    ReopenSession,
    RevealActivity,
    SealSession,
    SealSessionJob,
    Sealing,
    SeatsQueries,
    SeatsRepository,
    SeatsTakenOut,
    SessionDesk,
    SessionsQueries,
    SetCurrentActivity,
    SetStageView,
    SimulatePeople,
    SimulatedCrowd,
    SimulatedSeats,
    SimulatedWatch,
    StartSession,
    SteerSession,
    TakeOutAnswers,
    TakeOutSeat,
    WithdrawRoundtable,
    WriteChairNote,
  ],
  exports: [ArrivalsRepository, ParticipationsRepository, SteerSession],
})
export class SessionsModule {}
