import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { CloseActivitiesRequest, SeveralActivitiesBody, SeveralActivitiesRequest } from '@rt/contracts';

import { MoveActivities } from './move-activities';

/** Several activities at once: people answer at their own pace. */
@Controller('api/roundtables/:roundtableId')
export class OwnPaceController {
  constructor(private readonly moveActivities: MoveActivities) {}

  @Post('activities/open')
  @HttpCode(200)
  @Answers(200, SeveralActivitiesBody)
  openSeveral(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SeveralActivitiesRequest,
  ): Promise<SeveralActivitiesBody> {
    return this.moveActivities.run(actor, roundtableId, 'open', body);
  }

  @Post('activities/close')
  @HttpCode(200)
  @Answers(200, SeveralActivitiesBody)
  closeSeveral(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: CloseActivitiesRequest,
  ): Promise<SeveralActivitiesBody> {
    return this.moveActivities.run(actor, roundtableId, 'close', body);
  }
}
