import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, ForParticipant, IdPipe } from '@rt/api/platform';
import { TimeAskedFor } from '@rt/contracts';

import { AskForTime } from './ask-for-time';

@Controller('api/live')
@ForParticipant()
export class MoreTimeController {
  constructor(private readonly forTime: AskForTime) {}

  @Post('activities/:activityId/more-time')
  @HttpCode(200)
  @Answers(200, TimeAskedFor)
  askForTime(@CurrentActor() actor: Actor, @Param('activityId', IdPipe) activityId: string): Promise<TimeAskedFor> {
    return this.forTime.run(actor, activityId);
  }
}
