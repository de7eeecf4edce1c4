import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { RoundtablesModule } from '@rt/api/roundtables';

import { ActivityControlController } from './activity-control.controller';
import { CloseActivity } from './close-activity';
import { CloseSession } from './close-session';
import { OpenActivity } from './open-activity';
import { ParticipationsRepository } from './participations.repository';
import { RemoveSimulated } from './remove-simulated';
import { ReopenSession } from './reopen-session';
import { RevealActivity } from './reveal-activity';
import { SealSession } from './seal-session';
import { SealSessionJob } from './seal-session.job';
import { SealingRepository } from './sealing.repository';
import { SessionDesk } from './session-desk';
import { SessionsController } from './sessions.controller';
import { SessionsQueries } from './sessions.queries';
import { SetCurrentActivity } from './set-current-activity';
import { SetStageView } from './set-stage-view';
import { SimulatePeople } from './simulate-people';
import { SimulatedController } from './simulated.controller';
import { SimulatedCrowd } from './simulated-crowd';
import { StartSession } from './start-session';

/** A roundtable's session: start, run, end, seal. */
@Module({
  imports: [ActivitiesModule, RoundtablesModule],
  controllers: [SessionsController, ActivityControlController, SimulatedController],
  providers: [
    CloseActivity,
    CloseSession,
    OpenActivity,
    ParticipationsRepository,
    RemoveSimulated,
    ReopenSession,
    RevealActivity,
    SealSession,
    SealSessionJob,
    SealingRepository,
    SessionDesk,
    SessionsQueries,
    SetCurrentActivity,
    SetStageView,
    SimulatePeople,
    SimulatedCrowd,
    StartSession,
  ],
  exports: [ParticipationsRepository, SealSession, SessionsQueries, StartSession, CloseSession, OpenActivity, CloseActivity],
})
export class SessionsModule {}
