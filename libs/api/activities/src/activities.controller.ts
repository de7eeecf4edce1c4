import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  ActivityBody,
  ActivityList,
  ChangeActivityRequest,
  CreateActivityRequest,
  DuplicateActivityRequest,
  OrderActivitiesRequest,
} from '@rt/contracts';

import { ActivitiesQueries } from './activities.queries';
import { ChangeActivity } from './planning/change-activity';
import { DeleteActivity } from './planning/delete-activity';
import { DuplicateActivity } from './planning/duplicate-activity';
import { OrderActivities } from './planning/order-activities';
import { PlanActivity } from './planning/plan-activity';

@Controller('api/roundtables/:roundtableId/activities')
export class ActivitiesController {
  constructor(
    private readonly queries: ActivitiesQueries,
    private readonly plan: PlanActivity,
    private readonly change: ChangeActivity,
    private readonly remove: DeleteActivity,
    private readonly copy: DuplicateActivity,
    private readonly order: OrderActivities,
  ) {}

  @Get()
  @Answers(200, ActivityList)
  list(@CurrentActor() actor: Actor, @Param('roundtableId', IdPipe) roundtableId: string): Promise<ActivityList> {
    return this.queries.list(actor, roundtableId);
  }

  @Post()
  @Answers(201, ActivityBody)
  create(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: CreateActivityRequest,
  ): Promise<ActivityBody> {
    return this.plan.run(actor, { roundtableId, body });
  }

  @Put('order')
  @Answers(200, ActivityList)
  arrange(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: OrderActivitiesRequest,
  ): Promise<ActivityList> {
    return this.order.run(actor, { roundtableId, body });
  }

  @Post(':activityId/duplicate')
  @Answers(201, ActivityBody)
  duplicate(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() { opId }: DuplicateActivityRequest,
  ): Promise<ActivityBody> {
    return this.copy.run(actor, { roundtableId, activityId, opId });
  }

  @Patch(':activityId')
  @Answers(200, ActivityBody)
  edit(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: ChangeActivityRequest,
  ): Promise<ActivityBody> {
    return this.change.run(actor, { roundtableId, activityId, body });
  }

  @Delete(':activityId')
  @HttpCode(204)
  @Answers(204)
  delete(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<void> {
    return this.remove.run(actor, { roundtableId, activityId });
  }
}
