import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { PeopleModule } from '@rt/api/people';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SessionsModule } from '@rt/api/sessions';

import { AccessWatch } from './access-watch';
import { AcknowledgeRule } from './acknowledge-rule';
import { MessageHandlers } from './message-handlers';
import { JoinCodes } from './join-codes';
import { JoinSession } from './join-session';
import { JoinController } from './join.controller';
import { RoomEntry } from './room-entry';
import { PresenceWatch } from './presence-watch';
import { LiveRooms } from './live-rooms';
import { LiveSockets } from './live-sockets';
import { LiveStateQueries } from './live-state.queries';
import { LiveController } from './live.controller';
import { LiveGateway } from './live.gateway';
import { LostArrivals } from './lost-arrivals';
import { OwnAnswersSender } from './own-answers-sender';
import { OwnAnswersSync } from './own-answers-sync';
import { PairStage } from './pair-stage';
import { PairingCodes } from './pairing-codes';
import { ParticipantAccess } from './participant-access';
import { Participations } from './participations';
import { PressStageKey } from './press-stage-key';
import { RespondLive } from './respond-live';
import { RoomAccess } from './room-access';
import { RoomFactsQueries } from './room-facts.queries';
import { PresenceRepository } from './presence.repository';
import { RevisionPoller } from './revision-poller';
import { RoomPush } from './room-push';
import { RoomWatch } from './room-watch';
import { SessionBriefQueries } from './session-brief.queries';
import { HandshakeGuard } from './handshake-guard';
import { SocketIdentities } from './socket-identity';
import { StagePairingsRepository } from './stage-pairings.repository';
import { StagePairings } from './stage-pairings';
import { StageController } from './stage.controller';
import { UnpairStages } from './unpair-stages';
import { Visitors } from './visitor';

/** The room: who comes in, what each sees, and what is sent when something changes. */
@Module({
  imports: [ActivitiesModule, PeopleModule, RoundtablesModule, SessionsModule],
  controllers: [JoinController, LiveController, StageController],
  providers: [
    AccessWatch,
    AcknowledgeRule,
    MessageHandlers,
    JoinCodes,
    JoinSession,
    Participations,
    RoomEntry,
    PresenceWatch,
    LiveGateway,
    LiveRooms,
    LiveSockets,
    LiveStateQueries,
    LostArrivals,
    OwnAnswersSender,
    OwnAnswersSync,
    PairStage,
    PairingCodes,
    ParticipantAccess,
    PressStageKey,
    RespondLive,
    SessionBriefQueries,
    RoomAccess,
    RoomFactsQueries,
    PresenceRepository,
    RevisionPoller,
    RoomPush,
    RoomWatch,
    HandshakeGuard,
    SocketIdentities,
    StagePairings,
    StagePairingsRepository,
    UnpairStages,
    Visitors,
  ],
})
export class LiveModule {}
