import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  AskActivityRequest,
  CloseSessionRequest,
  ReasonRequest,
  SendMessageRequest,
  SessionBody,
  SetStageViewRequest,
  StartSessionRequest,
} from '@rt/contracts';

import { AskActivity } from './running/ask-activity';
import { CloseSession } from './running/close-session';
import { ReopenSession } from './running/reopen-session';
import { SetStageView } from './running/set-stage-view';
import { StartSession } from './starting/start-session';
import { SendMessage } from './telling/send-message';

/** The session as a whole: start, end, take up again, stage. */
@Controller('api/roundtables/:roundtableId/session')
export class SessionsController {
  constructor(
    private readonly startSession: StartSession,
    private readonly closeSession: CloseSession,
    private readonly reopenSession: ReopenSession,
    private readonly setStageView: SetStageView,
    private readonly sendMessage: SendMessage,
    private readonly askActivity: AskActivity,
  ) {}

  @Post('start')
  @HttpCode(200)
  @Answers(200, SessionBody)
  start(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: StartSessionRequest,
  ): Promise<SessionBody> {
    return this.startSession.run(actor, roundtableId, body);
  }

  @Post('close')
  @HttpCode(200)
  @Answers(200, SessionBody)
  close(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: CloseSessionRequest,
  ): Promise<SessionBody> {
    return this.closeSession.run(actor, roundtableId, body);
  }

  @Post('reopen')
  @HttpCode(200)
  @Answers(200, SessionBody)
  reopen(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: ReasonRequest,
  ): Promise<SessionBody> {
    return this.reopenSession.run(actor, roundtableId, body);
  }

  @Post('ask')
  @HttpCode(200)
  @Answers(200, SessionBody)
  ask(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: AskActivityRequest,
  ): Promise<SessionBody> {
    return this.askActivity.run(actor, roundtableId, body);
  }

  @Put('message')
  @Answers(200, SessionBody)
  message(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SendMessageRequest,
  ): Promise<SessionBody> {
    return this.sendMessage.run(actor, roundtableId, body);
  }

  @Put('stage-view')
  @Answers(200, SessionBody)
  view(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SetStageViewRequest,
  ): Promise<SessionBody> {
    return this.setStageView.run(actor, roundtableId, body);
  }
}
