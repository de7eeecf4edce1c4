import { Module } from '@nestjs/common';
import { AccountsModule } from '@rt/api/accounts';
import { ActivitiesModule } from '@rt/api/activities';
import { InvitationsModule } from '@rt/api/invitations';
import { OrganisationModule } from '@rt/api/organisation';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';
import { SessionsModule } from '@rt/api/sessions';

import { OwnAnswersSender } from './answering/own-answers-sender';
import { OwnAnswersSync } from './answering/own-answers-sync';
import { OwnEntriesSender } from './answering/own-entries-sender';
import { ReactLive } from './answering/react-live';
import { RespondLive } from './answering/respond-live';
import { BoardQueries } from './boards/board.queries';
import { AccessWatch } from './handshake/access-watch';
import { HandshakeGuard } from './handshake/handshake-guard';
import { LiveGateway } from './handshake/live.gateway';
import { LiveSockets } from './handshake/live-sockets';
import { MessageHandlers } from './handshake/message-handlers';
import { ParticipantAccess } from './handshake/participant-access';
import { RoomAccess } from './handshake/room-access';
import { SocketIdentities } from './handshake/socket-identity';
import { SocketsByRight } from './handshake/sockets-by-right';
import { AcknowledgeRule } from './joining/acknowledge-rule';
import { ChatArrivals } from './joining/chat/chat-arrivals';
import { JoinController } from './joining/join.controller';
import { JoinCodes } from './joining/join-codes';
import { JoinSession } from './joining/join-session';
import { JoiningDetails } from './joining/joining-details';
import { JoiningQuestionsQueries } from './joining/joining-questions.queries';
import { KnownPeople } from './joining/known-people';
import { LostArrivals } from './joining/lost-arrivals';
import { JoinPace } from './joining/pace/join-pace';
import { Participations } from './joining/participations';
import { RoomEntry } from './joining/room-entry';
import { SeenDevices } from './joining/seen-devices';
import { SessionBriefQueries } from './joining/session-brief.queries';
import { Visitors } from './joining/visitor';
import { WaitToJoin } from './joining/wait-to-join';
import { WaitingLine } from './joining/waiting-line';
import { WaitingLineController } from './joining/waiting-line.controller';
import { AskForTime } from './presence/ask-for-time';
import { MoreTimeController } from './presence/more-time.controller';
import { PresenceRepository } from './presence/presence.repository';
import { PresenceWatch } from './presence/presence-watch';
import { LiveController } from './pushing/live.controller';
import { LiveRooms } from './pushing/live-rooms';
import { LiveStateQueries } from './pushing/live-state.queries';
import { RevisionPoller } from './pushing/revision-poller';
import { RoomFactsQueries } from './pushing/room-facts.queries';
import { RoomPush } from './pushing/room-push';
import { RoomWatch } from './pushing/room-watch';
import { PairStage } from './stage/pair-stage';
import { PairingCodes } from './stage/pairing-codes';
import { PressStageKey } from './stage/press-stage-key';
import { StageController } from './stage/stage.controller';
import { StageFacts } from './stage/stage-facts';
import { StageGroups } from './stage/stage-groups';
import { StagePairings } from './stage/stage-pairings';
import { StagePairingsRepository } from './stage/stage-pairings.repository';
import { UnpairStages } from './stage/unpair-stages';

/** The room: who comes in, what each sees, and what is sent when something changes. */
@Module({
  imports: [
    ActivitiesModule,
    AccountsModule,
    InvitationsModule,
    OrganisationModule,
    RoundtablesModule,
    SeatsModule,
    SessionsModule,
  ],
  controllers: [JoinController, LiveController, MoreTimeController, StageController, WaitingLineController],
  providers: [
    AccessWatch,
    SocketsByRight,
    AcknowledgeRule,
    AskForTime,
    StageFacts,
    StageGroups,
    BoardQueries,
    MessageHandlers,
    JoiningQuestionsQueries,
    JoinCodes,
    JoinPace,
    JoinSession,
    ChatArrivals,
    JoiningDetails,
    KnownPeople,
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
    OwnEntriesSender,
    PairStage,
    PairingCodes,
    ParticipantAccess,
    PressStageKey,
    ReactLive,
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
    SeenDevices,
    Visitors,
    WaitToJoin,
    WaitingLine,
  ],
  exports: [Participations],
})
export class LiveModule {}
