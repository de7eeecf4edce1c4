import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { ActRequest, AskAgainRequest, NoBody, SessionBody } from '@rt/contracts';

import { AskAgain } from './again/ask-again';
import { ResetActivity } from './reset-activity';
import { SkipActivity } from './skip-activity';
import { TakeUpActivity } from './take-up-activity';
import { UndoReset } from './undo-reset';

@Controller('api/roundtables/:roundtableId/activities/:activityId')
export class RunningOrderController {
  constructor(
    private readonly skipActivity: SkipActivity,
    private readonly takeUpActivity: TakeUpActivity,
    private readonly resetActivity: ResetActivity,
    private readonly undoResetActivity: UndoReset,
    private readonly askAgain: AskAgain,
  ) {}

  @Post('skip')
  @HttpCode(200)
  @Answers(200, SessionBody)
  skip(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: ActRequest,
  ): Promise<SessionBody> {
    return this.skipActivity.run(actor, roundtableId, activityId, body);
  }

  @Post('take-up')
  @HttpCode(200)
  @Answers(200, SessionBody)
  takeUp(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() _body: NoBody,
  ): Promise<SessionBody> {
    return this.takeUpActivity.run(actor, roundtableId, activityId);
  }

  @Post('ask-again')
  @HttpCode(200)
  @Answers(200, SessionBody)
  again(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: AskAgainRequest,
  ): Promise<SessionBody> {
    return this.askAgain.asRound(actor, roundtableId, activityId, body);
  }

  @Post('open-again')
  @HttpCode(200)
  @Answers(200, SessionBody)
  goOn(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: AskAgainRequest,
  ): Promise<SessionBody> {
    return this.askAgain.goOn(actor, roundtableId, activityId, body);
  }

  @Post('reset')
  @HttpCode(200)
  @Answers(200, SessionBody)
  reset(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: ActRequest,
  ): Promise<SessionBody> {
    return this.resetActivity.run(actor, roundtableId, activityId, body);
  }

  @Post('undo-reset')
  @HttpCode(200)
  @Answers(200, SessionBody)
  undoReset(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: ActRequest,
  ): Promise<SessionBody> {
    return this.undoResetActivity.run(actor, roundtableId, activityId, body);
  }
}
