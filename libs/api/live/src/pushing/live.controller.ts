import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, UseInterceptors } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, ForParticipant, IdPipe } from '@rt/api/platform';
import {
  Acknowledged,
  AcknowledgeRuleRequest,
  BoardQuery,
  EntryPage,
  LiveState,
  Reacted,
  ReactRequest,
  Responded,
  RespondRequest,
  SessionBrief,
} from '@rt/contracts';

import { ReactLive } from '../answering/react-live';
import { RespondLive } from '../answering/respond-live';
import { BoardQueries } from '../boards/board.queries';
import { AcknowledgeRule } from '../joining/acknowledge-rule';
import { SeenDevices } from '../joining/seen-devices';
import { SessionBriefQueries } from '../joining/session-brief.queries';
import { LiveStateQueries } from './live-state.queries';

/** What a participant does over HTTP: accepting the rule, and everything where WebSockets are blocked. */
@Controller('api/live')
@ForParticipant()
@UseInterceptors(SeenDevices)
export class LiveController {
  constructor(
    private readonly acknowledgeRule: AcknowledgeRule,
    private readonly states: LiveStateQueries,
    private readonly briefs: SessionBriefQueries,
    private readonly boards: BoardQueries,
    private readonly respondLive: RespondLive,
    private readonly reactLive: ReactLive,
  ) {}

  @Post('acknowledge')
  @HttpCode(200)
  @Answers(200, Acknowledged)
  acknowledge(@CurrentActor() actor: Actor, @Body() body: AcknowledgeRuleRequest): Promise<Acknowledged> {
    return this.acknowledgeRule.run(actor, body);
  }

  @Get('session')
  @Answers(200, SessionBrief)
  session(@CurrentActor() actor: Actor): Promise<SessionBrief> {
    return this.briefs.forParticipant(actor);
  }

  @Get('state')
  @Answers(200, LiveState)
  state(@CurrentActor() actor: Actor): Promise<LiveState> {
    return this.states.forParticipant(actor);
  }

  @Get('activities/:activityId/entries')
  @Answers(200, EntryPage)
  entries(
    @CurrentActor() actor: Actor,
    @Param('activityId', IdPipe) activityId: string,
    @Query() query: BoardQuery,
  ): Promise<EntryPage> {
    return this.boards.forParticipant(actor, activityId, query);
  }

  @Put('activities/:activityId/response')
  @Answers(200, Responded)
  async respond(
    @CurrentActor() actor: Actor,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: RespondRequest,
  ): Promise<Responded> {
    return { ok: true, ...(await this.respondLive.byHttp(actor, { ...body, activityId })) };
  }

  @Put('activities/:activityId/entries/:entryId/reaction')
  @Answers(200, Reacted)
  async react(
    @CurrentActor() actor: Actor,
    @Param('activityId', IdPipe) activityId: string,
    @Param('entryId', IdPipe) entryId: string,
    @Body() body: ReactRequest,
  ): Promise<Reacted> {
    return { ok: true, ...(await this.reactLive.byHttp(actor, { ...body, activityId, entryId })) };
  }
}
