import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { ContributionsModule } from '@rt/api/contributions';
import { InvitationsModule } from '@rt/api/invitations';
import { PlanningModule } from '@rt/api/planning';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';

import { ChairNoteController } from './chair-note/chair-note.controller';
import { ChairNoteQueries } from './chair-note/chair-note.queries';
import { ChairNotesRepository } from './chair-note/chair-notes.repository';
import { WriteChairNote } from './chair-note/write-chair-note';
import { EndForgottenSession } from './ending/end-forgotten-session';
import { EndSessionJob } from './ending/end-session.job';
import { FinalResults } from './ending/final-results';
import { MoveActivities } from './own-pace/move-activities';
import { OwnPaceController } from './own-pace/own-pace.controller';
import { ActivityControlController } from './running/activity-control.controller';
import { AskAgain } from './running/again/ask-again';
import { AskActivity } from './running/ask-activity';
import { CloseActivity } from './running/close-activity';
import { CloseSession } from './running/close-session';
import { ExtendActivity } from './running/extend-activity';
import { OpenActivity } from './running/open-activity';
import { PauseActivity } from './running/pause-activity';
import { ReopenSession } from './running/reopen-session';
import { ResetActivity } from './running/reset-activity';
import { RevealActivity } from './running/reveal-activity';
import { RunningOrderController } from './running/running-order.controller';
import { SeenSession } from './running/seen-session';
import { SetCurrentActivity } from './running/set-current-activity';
import { SetStageView } from './running/set-stage-view';
import { SkipActivity } from './running/skip-activity';
import { SteerSession } from './running/steer-session';
import { StepInOrder } from './running/step-in-order';
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
import { OpenSession } from './starting/open-session';
import { RunNowController } from './starting/run-now.controller';
import { RunSessionNow } from './starting/run-session-now';
import { StartSession } from './starting/start-session';
import { SendMessage } from './telling/send-message';
import { AdmitPeople } from './waiting/admit-people';
import { RefusePerson } from './waiting/refuse-person';
import { SetJoining } from './waiting/set-joining';
import { WaitingController } from './waiting/waiting.controller';
import { TakeBackTexts } from './withdrawing/take-back-texts';

/** A roundtable's session: start, run, end, seal. */
@Module({
  imports: [ActivitiesModule, ContributionsModule, PlanningModule, InvitationsModule, RoundtablesModule, SeatsModule],
  controllers: [
    SessionsController,
    RunNowController,
    ActivityControlController,
    RunningOrderController,
    OwnPaceController,
    ChairNoteController,
    SeatsController,
    WaitingController,
  ],
  providers: [
    AdmitPeople,
    AskActivity,
    AskAgain,
    ChairNoteQueries,
    ChairNotesRepository,
    ClearSeatsJob,
    CloseActivity,
    CloseSession,
    EndForgottenSession,
    EndSessionJob,
    EraseLinks,
    EraseLinksJob,
    ErasureRepository,
    ExtendActivity,
    FinalResults,
    MoveActivities,
    OpenActivity,
    OpenSession,
    PauseActivity,
    RefusePerson,
    ReopenSession,
    ResetActivity,
    RevealActivity,
    RunSessionNow,
    SealSession,
    SealSessionJob,
    Sealing,
    SeatsQueries,
    SeatsTakenOut,
    SeenSession,
    SessionsQueries,
    SetCurrentActivity,
    SetJoining,
    SendMessage,
    SetStageView,
    SkipActivity,
    StartSession,
    SteerSession,
    StepInOrder,
    TakeBackTexts,
    TakeOutAnswers,
    TakeOutSeat,
    TakeUpActivity,
    UndoReset,
    WriteChairNote,
  ],
  exports: [SealSession, SessionsQueries, SteerSession, TakeBackTexts, TakeOutAnswers],
})
export class SessionsModule {}
