import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { NoBody, Published, ReasonRequest, SessionBody } from '@rt/contracts';

import { PublishRoundtable } from './publish-roundtable';
import { WithdrawRoundtable } from './withdraw-roundtable';

/** Publishing a roundtable, and taking it back. */
@Controller('api/roundtables/:roundtableId')
export class PublicationController {
  constructor(
    private readonly publishRoundtable: PublishRoundtable,
    private readonly withdrawRoundtable: WithdrawRoundtable,
  ) {}

  @Post('publish')
  @HttpCode(200)
  @Answers(200, Published)
  publish(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() _body: NoBody,
  ): Promise<Published> {
    return this.publishRoundtable.run(actor, roundtableId);
  }

  @Post('withdraw')
  @HttpCode(200)
  @Answers(200, SessionBody)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: ReasonRequest,
  ): Promise<SessionBody> {
    return this.withdrawRoundtable.run(actor, roundtableId, body);
  }
}
