import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { SeatList, TakeOutSeatRequest } from '@rt/contracts';

import { SeatsQueries } from './seats.queries';
import { TakeOutSeat } from './take-out-seat';

/** Seats that share a device, and the one that the host takes out: named in the body, so that no log of requests has it. */
@Controller('api/roundtables/:roundtableId/session/seats')
export class SeatsController {
  constructor(
    private readonly seats: SeatsQueries,
    private readonly takeOutSeat: TakeOutSeat,
  ) {}

  @Get()
  @Answers(200, SeatList)
  list(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<SeatList> {
    return this.seats.list(actor, roundtableId);
  }

  @Post('take-out')
  @HttpCode(200)
  @Answers(200, SeatList)
  takeOut(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: TakeOutSeatRequest,
  ): Promise<SeatList> {
    return this.takeOutSeat.run(actor, roundtableId, body);
  }
}
