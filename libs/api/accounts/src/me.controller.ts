import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { type Actor, Answers, type AskedRequest, CurrentActor, Public } from '@rt/api/platform';
import { Me, SignInList, SocketTicket } from '@rt/contracts';
import type { Response } from 'express';

import { AccountQueries } from './accounts.queries';
import { SignInCookies } from './sign-in/sign-in-cookies';
import { SignOut } from './sign-in/sign-out';
import { SignOutEverywhere } from './sign-in/sign-out-everywhere';
import { SocketTickets } from './sign-in/socket-tickets';

/** Oneself: who am I, where am I signed in, and the way out. */
@Controller('api')
export class MeController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly cookies: SignInCookies,
    private readonly signOut: SignOut,
    private readonly everywhere: SignOutEverywhere,
    private readonly tickets: SocketTickets,
  ) {}

  @Get('me')
  @Public()
  @Answers(200, Me)
  me(@CurrentActor() actor: Actor): Promise<Me> {
    return this.queries.me(actor);
  }

  @Get('me/sign-ins')
  @Answers(200, SignInList)
  signIns(@CurrentActor() actor: Actor): Promise<SignInList> {
    return this.queries.mySignIns(actor);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Answers(204)
  async leave(
    @CurrentActor() actor: Actor,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.signOut.run(actor);
    this.cookies.close(request, response);
  }

  @Post('sign-out/everywhere')
  @HttpCode(204)
  @Answers(204)
  async leaveEverywhere(
    @CurrentActor() actor: Actor,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.everywhere.run(actor);
    this.cookies.close(request, response);
  }

  @Post('socket-tickets')
  @HttpCode(201)
  @Answers(201, SocketTicket)
  async ticket(@CurrentActor() actor: Actor): Promise<SocketTicket> {
    return { ticket: await this.tickets.issue(actor) };
  }
}
