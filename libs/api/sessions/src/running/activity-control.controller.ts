import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  ActRequest,
  AskingActRequest,
  ExtendActivityRequest,
  PauseActivityRequest,
  RevealActivityRequest,
  SessionBody,
  SetCurrentActivityRequest,
} from '@rt/contracts';

import { CloseActivity } from './close-activity';
import { ExtendActivity } from './extend-activity';
import { OpenActivity } from './open-activity';
import { PauseActivity } from './pause-activity';
import { RevealActivity } from './reveal-activity';
import { SetCurrentActivity } from './set-current-activity';

/** The facilitator's commands on the activities of a running session. */
@Controller('api/roundtables/:roundtableId')
export class ActivityControlController {
  constructor(
    private readonly openActivity: OpenActivity,
    private readonly closeActivity: CloseActivity,
    private readonly revealActivity: RevealActivity,
    private readonly setCurrentActivity: SetCurrentActivity,
    private readonly extendActivity: ExtendActivity,
    private readonly pauseActivity: PauseActivity,
  ) {}

  @Post('activities/:activityId/open')
  @HttpCode(200)
  @Answers(200, SessionBody)
  open(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: AskingActRequest,
  ): Promise<SessionBody> {
    return this.openActivity.run(actor, roundtableId, activityId, body);
  }

  @Post('activities/:activityId/close')
  @HttpCode(200)
  @Answers(200, SessionBody)
  close(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: ActRequest,
  ): Promise<SessionBody> {
    return this.closeActivity.run(actor, roundtableId, activityId, body);
  }

  @Post('activities/:activityId/extend')
  @HttpCode(200)
  @Answers(200, SessionBody)
  extend(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: ExtendActivityRequest,
  ): Promise<SessionBody> {
    return this.extendActivity.run(actor, roundtableId, activityId, body);
  }

  @Post('activities/:activityId/pause')
  @HttpCode(200)
  @Answers(200, SessionBody)
  pause(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: PauseActivityRequest,
  ): Promise<SessionBody> {
    return this.pauseActivity.run(actor, roundtableId, activityId, body);
  }

  @Post('activities/:activityId/reveal')
  @HttpCode(200)
  @Answers(200, SessionBody)
  reveal(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: RevealActivityRequest,
  ): Promise<SessionBody> {
    return this.revealActivity.run(actor, roundtableId, activityId, body);
  }

  @Put('session/current')
  @Answers(200, SessionBody)
  current(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SetCurrentActivityRequest,
  ): Promise<SessionBody> {
    return this.setCurrentActivity.run(actor, roundtableId, body);
  }
}
