import { Body, Controller, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { RehearseRequest, SessionBody } from '@rt/contracts';

import { StartRehearsal } from './start-rehearsal';

@Controller('api/roundtables/:roundtableId/rehearse')
export class RehearsalsController {
  constructor(private readonly startRehearsal: StartRehearsal) {}

  @Post()
  @Answers(201, SessionBody)
  start(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: RehearseRequest,
  ): Promise<SessionBody> {
    return this.startRehearsal.run(actor, roundtableId, body);
  }
}
