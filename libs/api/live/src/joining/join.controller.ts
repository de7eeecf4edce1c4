import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Answers, Public } from '@rt/api/platform';
import { JoinByCodeRequest, JoinByInvitationRequest, Joined, JoinLookupRequest, SessionBrief } from '@rt/contracts';
import type { Request, Response } from 'express';

import { JoinCodes } from './join-codes';
import { JoinSession } from './join-session';
import { JoiningDetails } from './joining-details';
import { JoiningQuestionsQueries } from './joining-questions.queries';
import { mayJoinByCode, presentBrief } from './session-brief.presenter';
import { Visitors } from './visitor';

@Controller('api/join')
@Public()
export class JoinController {
  constructor(
    private readonly codes: JoinCodes,
    private readonly join: JoinSession,
    private readonly visitors: Visitors,
    private readonly details: JoiningDetails,
    private readonly questions: JoiningQuestionsQueries,
  ) {}

  @Post('lookup')
  @HttpCode(200)
  @Answers(200, SessionBrief)
  async lookup(
    @Body() body: JoinLookupRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionBrief> {
    const visitor = this.visitors.of(request, response);
    const roundtable = await this.codes.look(visitor, body.code);
    await this.details.comes(roundtable, visitor, body);
    const brief = presentBrief(roundtable);
    return mayJoinByCode(roundtable) ? { ...brief, asks: await this.questions.asked(roundtable) } : brief;
  }

  @Post()
  @HttpCode(200)
  @Answers(200, Joined)
  byCode(
    @Body() body: JoinByCodeRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Joined> {
    return this.join.byCode(this.visitors.of(request, response), body);
  }

  @Post('invitation')
  @HttpCode(200)
  @Answers(200, Joined)
  byInvitation(
    @Body() body: JoinByInvitationRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Joined> {
    return this.join.byInvitation(this.visitors.of(request, response), body);
  }
}
