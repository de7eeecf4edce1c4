import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  ChangeRoundtableRequest,
  InvitationList,
  InvitePeopleRequest,
  MailPreview,
  NoBody,
  RoundtableBody,
} from '@rt/contracts';

import { MailPreviews } from './mail-previews.queries';
import { SendUnsent } from './send-unsent';
import { TakeBackMails } from './take-back-mails';

/** What is mailed about a roundtable: a look at it before, and a way back after. */
@Controller('api/roundtables/:roundtableId')
export class MailsController {
  constructor(
    private readonly previews: MailPreviews,
    private readonly sendUnsent: SendUnsent,
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
    return this.previews.changing(actor, { roundtableId, change });
  }

  @Get('invitations/preview')
  @Answers(200, MailPreview)
  unsent(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<MailPreview> {
    return this.previews.unsent(actor, roundtableId);
  }

  @Post('invitations/preview')
  @HttpCode(200)
  @Answers(200, MailPreview)
  inviting(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() { personIds }: InvitePeopleRequest,
  ): Promise<MailPreview> {
    return this.previews.inviting(actor, { roundtableId, personIds });
  }

  @Post('invitations/send')
  @HttpCode(200)
  @Answers(200, InvitationList)
  send(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() _body: NoBody,
  ): Promise<InvitationList> {
    return this.sendUnsent.run(actor, roundtableId);
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
