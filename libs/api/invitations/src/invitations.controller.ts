import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { InvitationList, InvitePeopleRequest, NoBody } from '@rt/contracts';

import { InvitationsQueries } from './invitations.queries';
import { InvitePeople } from './invite-people';
import { ResendInvitation } from './mails/resend-invitation';
import { RevokeInvitation } from './revoke-invitation';

@Controller('api/roundtables/:roundtableId/invitations')
export class InvitationsController {
  constructor(
    private readonly queries: InvitationsQueries,
    private readonly invitePeople: InvitePeople,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly resendInvitation: ResendInvitation,
  ) {}

  @Get()
  @Answers(200, InvitationList)
  list(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<InvitationList> {
    return this.queries.list(actor, roundtableId);
  }

  @Post()
  @HttpCode(200)
  @Answers(200, InvitationList)
  invite(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() { personIds }: InvitePeopleRequest,
  ): Promise<InvitationList> {
    return this.invitePeople.run(actor, { roundtableId, personIds });
  }

  @Post(':invitationId/revoke')
  @HttpCode(200)
  @Answers(200, InvitationList)
  revoke(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('invitationId', IdPipe) invitationId: string,
    @Body() _body: NoBody,
  ): Promise<InvitationList> {
    return this.revokeInvitation.run(actor, { roundtableId, invitationId });
  }

  @Post(':invitationId/resend')
  @HttpCode(200)
  @Answers(200, InvitationList)
  resend(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('invitationId', IdPipe) invitationId: string,
    @Body() _body: NoBody,
  ): Promise<InvitationList> {
    return this.resendInvitation.run(actor, { roundtableId, invitationId });
  }
}
