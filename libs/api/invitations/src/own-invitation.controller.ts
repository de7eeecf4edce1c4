import { Body, Controller, Get, Param, Put, Req, Res } from '@nestjs/common';
import { Answers, type AskedRequest, Public } from '@rt/api/platform';
import { AnswerInvitationRequest, OwnInvitation } from '@rt/contracts';
import type { Response } from 'express';

import { AnswerInvitation } from './answer-invitation';
import { InvitationBrowser } from './invitation-browser';
import { OpenInvitation } from './open-invitation';
import { OwnInvitationQueries } from './own-invitation.queries';

/** The invitation of the person who holds a personal link: no account, a cookie of its own. */
@Controller()
@Public()
export class OwnInvitationController {
  constructor(
    private readonly browser: InvitationBrowser,
    private readonly openInvitation: OpenInvitation,
    private readonly own: OwnInvitationQueries,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Get('i/:token')
  @Answers(303, undefined, 'text/html')
  async open(@Param('token') token: string, @Req() request: AskedRequest, @Res() response: Response): Promise<void> {
    this.browser.redirect(request, response, await this.openInvitation.run(token));
  }

  @Get('api/invitation')
  @Answers(200, OwnInvitation)
  show(@Req() request: AskedRequest): Promise<OwnInvitation> {
    return this.own.show(this.browser.token(request));
  }

  @Put('api/invitation/answer')
  @Answers(200, OwnInvitation)
  answer(@Req() request: AskedRequest, @Body() body: AnswerInvitationRequest): Promise<OwnInvitation> {
    return this.answerInvitation.run(this.browser.token(request), body);
  }

  @Get('api/invitation/calendar.ics')
  @Answers(200, undefined, 'text/calendar')
  async calendar(@Req() request: AskedRequest, @Res() response: Response): Promise<void> {
    this.browser.sendCalendar(response, await this.own.calendar(this.browser.token(request)));
  }
}
