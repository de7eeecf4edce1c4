import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { Answers, Public } from '@rt/api/platform';
import { PlaceInLine, WaitingRequest, WaitToJoinRequest } from '@rt/contracts';
import type { Request, Response } from 'express';

import { Visitors } from './visitor';
import { WaitToJoin } from './wait-to-join';

@Controller('api/join/waiting')
@Public()
export class WaitingLineController {
  constructor(
    private readonly wait: WaitToJoin,
    private readonly visitors: Visitors,
  ) {}

  @Post()
  @HttpCode(200)
  @Answers(200, PlaceInLine)
  ask(
    @Body() body: WaitToJoinRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PlaceInLine> {
    return this.wait.ask(this.visitors.of(request, response), body);
  }

  @Post('look')
  @HttpCode(200)
  @Answers(200, PlaceInLine)
  look(
    @Body() { waitingToken }: WaitingRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PlaceInLine> {
    return this.wait.look(this.visitors.of(request, response), waitingToken);
  }

  @Post('leave')
  @HttpCode(204)
  @Answers(204)
  leave(@Body() { waitingToken }: WaitingRequest): Promise<void> {
    return this.wait.leave(waitingToken);
  }
}
