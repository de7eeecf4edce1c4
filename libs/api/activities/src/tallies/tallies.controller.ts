import { Controller, Get, Param } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { ActivityItems, Breakdown, PickedTogether, Recount, TallyBody } from '@rt/contracts';

import { BreakdownQueries } from './breakdown.queries';
import { ItemsQueries } from './items.queries';
import { PickedTogetherQueries } from './picked-together.queries';
import { TallyQueries } from './tally.queries';

/** The console's look at the counts of an activity. */
@Controller('api/roundtables/:roundtableId/activities')
export class TalliesController {
  constructor(
    private readonly tallies: TallyQueries,
    private readonly picked: PickedTogetherQueries,
    private readonly breakdowns: BreakdownQueries,
    private readonly items: ItemsQueries,
  ) {}

  @Get(':activityId/tally')
  @Answers(200, TallyBody)
  tally(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<TallyBody> {
    return this.tallies.forConsole(actor, roundtableId, activityId);
  }

  @Get(':activityId/picked-together')
  @Answers(200, PickedTogether)
  pickedTogether(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<PickedTogether> {
    return this.picked.find(actor, roundtableId, activityId);
  }

  @Get(':activityId/by-group')
  @Answers(200, Breakdown)
  byGroup(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<Breakdown> {
    return this.breakdowns.find(actor, roundtableId, activityId);
  }

  @Get(':activityId/items')
  @Answers(200, ActivityItems)
  itemsOf(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<ActivityItems> {
    return this.items.find(actor, roundtableId, activityId);
  }

  @Get(':activityId/recount')
  @Answers(200, Recount)
  recount(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<Recount> {
    return this.tallies.recount(actor, roundtableId, activityId);
  }
}
