import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe, ListedAs } from '@rt/api/platform';
import { ChangeRoundtableRequest, MailPreview, NoBody, RoundtableBody } from '@rt/contracts';

import { ChangePreview } from '../change-preview';
import { TakeBackMails } from './take-back-mails';

/** What a change of the plan mails: a look at it before, and a way back after. */
@ListedAs('Mails')
@Controller('api/roundtables/:roundtableId')
export class PlanMailsController {
  constructor(
    private readonly changePreview: ChangePreview,
    private readonly takeBackMails: TakeBackMails,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Answers(200, MailPreview)
  changing(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() change: ChangeRoundtableRequest,
  ): Promise<MailPreview> {
    return this.changePreview.run(actor, { roundtableId, change });
  }

  @Post('mails/:mailingId/take-back')
  @HttpCode(200)
  @Answers(200, RoundtableBody)
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('mailingId', IdPipe) mailingId: string,
    @Body() _body: NoBody,
  ): Promise<RoundtableBody> {
    return this.takeBackMails.run(actor, { roundtableId, mailingId });
  }
}
