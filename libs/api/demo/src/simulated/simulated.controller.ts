import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { SessionBody, SimulatePeopleRequest } from '@rt/contracts';

import { RemoveSimulated } from './remove-simulated';
import { SimulatePeople } from './simulate-people';

/** The demo's rehearsal: a room full of simulated participants. */
@Controller('api/roundtables/:roundtableId/session/simulated')
export class SimulatedController {
  constructor(
    private readonly simulatePeople: SimulatePeople,
    private readonly removeSimulated: RemoveSimulated,
  ) {}

  @Post()
  @HttpCode(200)
  @Answers(200, SessionBody)
  add(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SimulatePeopleRequest,
  ): Promise<SessionBody> {
    return this.simulatePeople.run(actor, roundtableId, body);
  }

  @Delete()
  @Answers(200, SessionBody)
  remove(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<SessionBody> {
    return this.removeSimulated.run(actor, roundtableId);
  }
}
