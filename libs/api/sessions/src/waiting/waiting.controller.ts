import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { WaitingQueries } from '@rt/api/seats';
import {
  AdmitPeopleRequest,
  AdmittedBody,
  RefusePersonRequest,
  SessionBody,
  SetJoiningRequest,
  WaitingList,
} from '@rt/contracts';

import { AdmitPeople } from './admit-people';
import { RefusePerson } from './refuse-person';
import { SetJoining } from './set-joining';

/** How people come into a session, and the line of those who wait: people are named in bodies, so that no log of requests has them. */
@Controller('api/roundtables/:roundtableId/session')
export class WaitingController {
  constructor(
    private readonly queries: WaitingQueries,
    private readonly admitPeople: AdmitPeople,
    private readonly refusePerson: RefusePerson,
    private readonly setJoining: SetJoining,
  ) {}

  @Get('waiting')
  @Answers(200, WaitingList)
  list(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<WaitingList> {
    return this.queries.list(actor, roundtableId);
  }

  @Post('waiting/admit')
  @HttpCode(200)
  @Answers(200, AdmittedBody)
  admit(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: AdmitPeopleRequest,
  ): Promise<AdmittedBody> {
    return this.admitPeople.run(actor, roundtableId, body);
  }

  @Post('waiting/refuse')
  @HttpCode(200)
  @Answers(200, WaitingList)
  refuse(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: RefusePersonRequest,
  ): Promise<WaitingList> {
    return this.refusePerson.run(actor, roundtableId, body);
  }

  @Put('joining')
  @Answers(200, SessionBody)
  joining(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: SetJoiningRequest,
  ): Promise<SessionBody> {
    return this.setJoining.run(actor, roundtableId, body);
  }
}
