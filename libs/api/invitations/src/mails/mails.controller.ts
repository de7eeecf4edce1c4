import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { InvitationList, InvitePeopleRequest, MailPreview, NoBody } from '@rt/contracts';

import { MailPreviews } from './mail-previews.queries';
import { SendUnsent } from './send-unsent';

/** Invitations that are mailed: a look at them before, and those that were not sent. */
@Controller('api/roundtables/:roundtableId')
export class MailsController {
  constructor(
    private readonly previews: MailPreviews,
    private readonly sendUnsent: SendUnsent,
  ) {}

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
}
