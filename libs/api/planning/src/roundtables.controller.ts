import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  CancelRoundtableRequest,
  ChangeRoundtableRequest,
  CreateRoundtableRequest,
  NoBody,
  RoundtableBody,
  RoundtableList,
  SetAgendaRequest,
} from '@rt/contracts';

import { CancelRoundtable } from './cancel-roundtable';
import { ChangeRoundtable } from './change-roundtable';
import { CreateRoundtable } from './create-roundtable';
import { PlanningQueries } from './planning.queries';
import { ScheduleRoundtable } from './scheduling/schedule-roundtable';
import { SetAgenda } from './set-agenda';

@Controller('api/roundtables')
export class RoundtablesController {
  constructor(
    private readonly planning: PlanningQueries,
    private readonly createRoundtable: CreateRoundtable,
    private readonly changeRoundtable: ChangeRoundtable,
    private readonly setAgenda: SetAgenda,
    private readonly scheduleRoundtable: ScheduleRoundtable,
    private readonly cancelRoundtable: CancelRoundtable,
  ) {}

  @Get()
  @Answers(200, RoundtableList)
  list(@CurrentActor() actor: Actor): Promise<RoundtableList> {
    return this.planning.list(actor);
  }

  @Post()
  @Answers(201, RoundtableBody)
  create(@CurrentActor() actor: Actor, @Body() body: CreateRoundtableRequest): Promise<RoundtableBody> {
    return this.createRoundtable.run(actor, body);
  }

  @Get(':roundtableId')
  @Answers(200, RoundtableBody)
  show(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<RoundtableBody> {
    return this.planning.body(actor, roundtableId);
  }

  @Patch(':roundtableId')
  @Answers(200, RoundtableBody)
  change(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() change: ChangeRoundtableRequest,
  ): Promise<RoundtableBody> {
    return this.changeRoundtable.run(actor, { roundtableId, change });
  }

  @Put(':roundtableId/agenda')
  @Answers(200, RoundtableBody)
  agenda(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() agenda: SetAgendaRequest,
  ): Promise<RoundtableBody> {
    return this.setAgenda.run(actor, { roundtableId, agenda });
  }

  @Post(':roundtableId/schedule')
  @HttpCode(200)
  @Answers(200, RoundtableBody)
  schedule(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() _body: NoBody,
  ): Promise<RoundtableBody> {
    return this.scheduleRoundtable.run(actor, roundtableId);
  }

  @Post(':roundtableId/cancel')
  @HttpCode(200)
  @Answers(200, RoundtableBody)
  cancel(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() { reason }: CancelRoundtableRequest,
  ): Promise<RoundtableBody> {
    return this.cancelRoundtable.run(actor, { roundtableId, reason });
  }
}
