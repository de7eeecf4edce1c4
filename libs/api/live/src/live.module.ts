import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { PeopleModule } from '@rt/api/people';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SessionsModule } from '@rt/api/sessions';

import { AccessWatch } from './handshake/access-watch';
import { AcknowledgeRule } from './joining/acknowledge-rule';
import { MessageHandlers } from './handshake/message-handlers';
import { JoinCodes } from './joining/join-codes';
import { JoinSession } from './joining/join-session';
import { JoinController } from './joining/join.controller';
import { RoomEntry } from './joining/room-entry';
import { PresenceWatch } from './presence/presence-watch';
import { LiveRooms } from './pushing/live-rooms';
import { LiveSockets } from './handshake/live-sockets';
import { LiveStateQueries } from './pushing/live-state.queries';
import { LiveController } from './pushing/live.controller';
import { LiveGateway } from './handshake/live.gateway';
import { LostArrivals } from './joining/lost-arrivals';
import { OwnAnswersSender } from './answering/own-answers-sender';
import { OwnAnswersSync } from './answering/own-answers-sync';
import { PairStage } from './stage/pair-stage';
import { PairingCodes } from './stage/pairing-codes';
import { ParticipantAccess } from './handshake/participant-access';
import { Participations } from './joining/participations';
import { PressStageKey } from './stage/press-stage-key';
import { RespondLive } from './answering/respond-live';
import { RoomAccess } from './handshake/room-access';
import { RoomFactsQueries } from './pushing/room-facts.queries';
import { PresenceRepository } from './presence/presence.repository';
import { RevisionPoller } from './pushing/revision-poller';
import { RoomPush } from './pushing/room-push';
import { RoomWatch } from './pushing/room-watch';
import { SessionBriefQueries } from './joining/session-brief.queries';
import { HandshakeGuard } from './handshake/handshake-guard';
import { SocketIdentities } from './handshake/socket-identity';
import { StagePairingsRepository } from './stage/stage-pairings.repository';
import { StagePairings } from './stage/stage-pairings';
import { StageController } from './stage/stage.controller';
import { UnpairStages } from './stage/unpair-stages';
import { Visitors } from './joining/visitor';

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
