import { Body, Controller, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor } from '@rt/api/platform';
import { RunSessionNowRequest, SessionBody } from '@rt/contracts';

import { RunSessionNow } from './run-session-now';

@Controller('api/sessions')
export class RunNowController {
  constructor(private readonly runSessionNow: RunSessionNow) {}

  @Post()
  @Answers(201, SessionBody)
  run(@CurrentActor() actor: Actor, @Body() body: RunSessionNowRequest): Promise<SessionBody> {
    return this.runSessionNow.run(actor, body);
  }
}
