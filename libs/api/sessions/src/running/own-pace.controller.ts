import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { SessionBody, SeveralActivitiesRequest } from '@rt/contracts';

import { CloseActivities } from './close-activities';
import { OpenActivities } from './open-activities';

/** Several activities at once: people answer at their own pace. */
@Controller('api/roundtables/:roundtableId/activities')
export class OwnPaceController {
  constructor(
    private readonly openActivities: OpenActivities,
    private readonly closeActivities: CloseActivities,
  ) {}

  @Post('open')
  @HttpCode(200)
  @Answers(200, SessionBody)
  open(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SeveralActivitiesRequest,
  ): Promise<SessionBody> {
    return this.openActivities.run(actor, roundtableId, body);
  }

  @Post('close')
  @HttpCode(200)
  @Answers(200, SessionBody)
  close(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SeveralActivitiesRequest,
  ): Promise<SessionBody> {
    return this.closeActivities.run(actor, roundtableId, body);
  }
}
