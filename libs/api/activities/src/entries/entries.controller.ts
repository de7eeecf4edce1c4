import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  AddEntryRequest,
  ArrangedBody,
  ArrangeEntriesRequest,
  DecidedEntryBody,
  DecideOnEntryRequest,
  EntriesQuery,
  EntryBody,
  EntryPage,
  LabelEntriesRequest,
  LabelledBody,
} from '@rt/contracts';

import { AddEntry } from './add-entry';
import { ArrangeEntries } from './arrange-entries';
import { DecideOnEntry } from './decide-on-entry';
import { EntriesQueries } from './entries.queries';
import { LabelEntries } from './label-entries';

@Controller('api/roundtables/:roundtableId/activities/:activityId/entries')
export class EntriesController {
  constructor(
    private readonly add: AddEntry,
    private readonly arrange: ArrangeEntries,
    private readonly decide: DecideOnEntry,
    private readonly label: LabelEntries,
    private readonly queries: EntriesQueries,
  ) {}

  @Get()
  @Answers(200, EntryPage)
  entries(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Query() query: EntriesQuery,
  ): Promise<EntryPage> {
    return this.queries.page(actor, roundtableId, activityId, query);
  }

  @Post()
  @HttpCode(200)
  @Answers(200, EntryBody)
  addEntry(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: AddEntryRequest,
  ): Promise<EntryBody> {
    return this.add.run(actor, { roundtableId, activityId, body });
  }

  @Post('arrange')
  @HttpCode(200)
  @Answers(200, ArrangedBody)
  arrangeEntries(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: ArrangeEntriesRequest,
  ): Promise<ArrangedBody> {
    return this.arrange.run(actor, { roundtableId, activityId, body });
  }

  @Post('label')
  @HttpCode(200)
  @Answers(200, LabelledBody)
  labelEntries(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: LabelEntriesRequest,
  ): Promise<LabelledBody> {
    return this.label.run(actor, { roundtableId, activityId, body });
  }

  @Post(':entryId/decide')
  @HttpCode(200)
  @Answers(200, DecidedEntryBody)
  decideOnEntry(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Param('entryId', IdPipe) entryId: string,
    @Body() body: DecideOnEntryRequest,
  ): Promise<DecidedEntryBody> {
    return this.decide.run(actor, { roundtableId, activityId, entryId, body });
  }
}
