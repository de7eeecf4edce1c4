import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  DecidedActivityBody,
  EnterPhaseRequest,
  HideAnswerRequest,
  MergeAnswersRequest,
  PromoteAnswerRequest,
  SwitchBoardRequest,
  TakeBackOptionRequest,
} from '@rt/contracts';

import { EnterPhase } from './enter-phase';
import { HideAnswer } from './hide-answer';
import { MergeAnswers } from './merge-answers';
import { PromoteAnswer } from './promote-answer';
import { SwitchBoard } from './switch-board';
import { TakeBackOption } from './take-back-option';

@Controller('api/roundtables/:roundtableId/activities')
export class DecisionsController {
  constructor(
    private readonly promote: PromoteAnswer,
    private readonly takeBack: TakeBackOption,
    private readonly hide: HideAnswer,
    private readonly merge: MergeAnswers,
    private readonly board: SwitchBoard,
    private readonly phase: EnterPhase,
  ) {}

  @Post(':activityId/promote')
  @HttpCode(200)
  @Answers(200, DecidedActivityBody)
  promoteAnswer(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: PromoteAnswerRequest,
  ): Promise<DecidedActivityBody> {
    return this.promote.run(actor, { roundtableId, activityId, body });
  }

  @Post(':activityId/take-back')
  @HttpCode(200)
  @Answers(200, DecidedActivityBody)
  takeBackOption(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: TakeBackOptionRequest,
  ): Promise<DecidedActivityBody> {
    return this.takeBack.run(actor, { roundtableId, activityId, body });
  }

  @Post(':activityId/hide')
  @HttpCode(200)
  @Answers(200, DecidedActivityBody)
  hideAnswer(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: HideAnswerRequest,
  ): Promise<DecidedActivityBody> {
    return this.hide.run(actor, { roundtableId, activityId, body });
  }

  @Post(':activityId/merge')
  @HttpCode(200)
  @Answers(200, DecidedActivityBody)
  mergeAnswers(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: MergeAnswersRequest,
  ): Promise<DecidedActivityBody> {
    return this.merge.run(actor, { roundtableId, activityId, body });
  }

  @Post(':activityId/switch')
  @HttpCode(200)
  @Answers(200, DecidedActivityBody)
  switchBoard(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: SwitchBoardRequest,
  ): Promise<DecidedActivityBody> {
    return this.board.run(actor, { roundtableId, activityId, body });
  }

  @Post(':activityId/phase')
  @HttpCode(200)
  @Answers(200, DecidedActivityBody)
  enterPhase(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: EnterPhaseRequest,
  ): Promise<DecidedActivityBody> {
    return this.phase.run(actor, { roundtableId, activityId, body });
  }
}
