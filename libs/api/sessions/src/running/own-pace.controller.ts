import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { SessionBody, SeveralActivitiesRequest } from '@rt/contracts';

import { CloseActivities } from './close-activities';
import { OpenActivities } from './open-activities';

/** Several activities at once: people answer at their own pace. */
@Controller('api/roundtables/:roundtableId')
export class OwnPaceController {
  constructor(
    private readonly openActivities: OpenActivities,
    private readonly closeActivities: CloseActivities,
  ) {}

  @Post('activities/open')
  @HttpCode(200)
  @Answers(200, SessionBody)
  openSeveral(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SeveralActivitiesRequest,
  ): Promise<SessionBody> {
    return this.openActivities.run(actor, roundtableId, body);
  }

  @Post('activities/close')
  @HttpCode(200)
  @Answers(200, SessionBody)
  closeSeveral(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SeveralActivitiesRequest,
  ): Promise<SessionBody> {
    return this.closeActivities.run(actor, roundtableId, body);
  }
}
