import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { CountHandsRequest, HandsBody, RemoveHandsRequest } from '@rt/contracts';

import { CountHands } from './count-hands';
import { HandsQueries } from './hands.queries';
import { RemoveHands } from './remove-hands';

@Controller('api/roundtables/:roundtableId/activities')
export class HandsController {
  constructor(
    private readonly count: CountHands,
    private readonly remove: RemoveHands,
    private readonly hands: HandsQueries,
  ) {}

  @Get(':activityId/hands')
  @Answers(200, HandsBody)
  ofRound(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<HandsBody> {
    return this.hands.ofRound(actor, roundtableId, activityId);
  }

  @Put(':activityId/hands')
  @Answers(200, HandsBody)
  countHands(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: CountHandsRequest,
  ): Promise<HandsBody> {
    return this.count.run(actor, { roundtableId, activityId, body });
  }

  @Post(':activityId/hands/remove')
  @HttpCode(200)
  @Answers(200, HandsBody)
  removeHands(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: RemoveHandsRequest,
  ): Promise<HandsBody> {
    return this.remove.run(actor, { roundtableId, activityId, body });
  }
}
