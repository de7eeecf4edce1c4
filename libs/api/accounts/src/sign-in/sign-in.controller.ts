import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { type Actor, Answers, type AskedRequest, CurrentActor, networkOf, Public } from '@rt/api/platform';
import {
  AskSignInRequest,
  DemoSignInRequest,
  FirstAdministratorRequest,
  SignedIn,
  SignInAsked,
  SignInByCodeRequest,
  SignInByLinkRequest,
} from '@rt/contracts';
import type { Response } from 'express';

import { AskSignIn } from './ask-sign-in';
import { FirstAdministrator } from './first-administrator';
import { SignInAsDemo } from './sign-in-as-demo';
import { SignInByCode } from './sign-in-by-code';
import { SignInByLink } from './sign-in-by-link';
import { SignInCookies } from './sign-in-cookies';

@Controller('api/sign-in')
@Public()
export class SignInController {
  constructor(
    private readonly cookies: SignInCookies,
    private readonly ask: AskSignIn,
    private readonly byCode: SignInByCode,
    private readonly byLink: SignInByLink,
    private readonly asDemo: SignInAsDemo,
    private readonly first: FirstAdministrator,
  ) {}

  @Post()
  @HttpCode(202)
  @Answers(202, SignInAsked)
  async askForMail(
    @CurrentActor() actor: Actor,
    @Body() body: AskSignInRequest,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInAsked> {
    const browser = { address: networkOf(request.ip), formerSecret: this.cookies.asked(request) };
    const { browserSecret } = await this.ask.run(actor, body, browser);
    this.cookies.setAsked(request, response, browserSecret);
    return { sent: true };
  }

  @Post('code')
  @HttpCode(200)
  @Answers(200, SignedIn)
  async code(
    @CurrentActor() actor: Actor,
    @Body() body: SignInByCodeRequest,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedIn> {
    const input = { code: body.code, browserSecret: this.cookies.asked(request), address: networkOf(request.ip) };
    return this.cookies.open(request, response, await this.byCode.run(actor, input));
  }

  @Post('link')
  @HttpCode(200)
  @Answers(200, SignedIn)
  async link(
    @CurrentActor() actor: Actor,
    @Body() body: SignInByLinkRequest,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedIn> {
    const input = { token: body.token, browserSecret: this.cookies.asked(request), address: networkOf(request.ip) };
    return this.cookies.open(request, response, await this.byLink.run(actor, input));
  }

  @Post('demo')
  @HttpCode(200)
  @Answers(200, SignedIn)
  async demo(
    @CurrentActor() actor: Actor,
    @Body() body: DemoSignInRequest,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedIn> {
    return this.cookies.open(request, response, await this.asDemo.run(actor, body));
  }

  @Post('first-administrator')
  @HttpCode(201)
  @Answers(201, SignedIn)
  async firstAdministrator(
    @CurrentActor() actor: Actor,
    @Body() body: FirstAdministratorRequest,
    @Req() request: AskedRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedIn> {
    return this.cookies.open(request, response, await this.first.run(actor, body, networkOf(request.ip)));
  }
}
