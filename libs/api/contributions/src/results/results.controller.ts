import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  ContributionBody,
  DownloadedResults,
  KeepResultRequest,
  NoBody,
  PublishedGroupsBody,
  PublishedGroupsRequest,
} from '@rt/contracts';

import { ChoosePublishedGroups } from './choose-published-groups';
import { DownloadResults } from './download-results';
import { KeepEntryAsContribution } from './keep-entry-as-contribution';
import { KeepResult } from './keep-result';
import { PublishedGroupsQueries } from './published-groups.queries';

/** What a session found: kept one by one for the record, or taken away as a whole. */
@Controller('api/roundtables/:roundtableId')
export class ResultsController {
  constructor(
    private readonly keepResult: KeepResult,
    private readonly keepEntry: KeepEntryAsContribution,
    private readonly downloadResults: DownloadResults,
    private readonly groups: PublishedGroupsQueries,
    private readonly chooseGroups: ChoosePublishedGroups,
  ) {}

  @Post('activities/:activityId/keep')
  @Answers(201, ContributionBody)
  keep(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: KeepResultRequest,
  ): Promise<ContributionBody> {
    return this.keepResult.run(actor, roundtableId, activityId, body);
  }

  @Post('activities/:activityId/entries/:entryId/keep')
  @HttpCode(204)
  @Answers(204)
  keepAsContribution(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Param('entryId', IdPipe) entryId: string,
    @Body() _body: NoBody,
  ): Promise<void> {
    return this.keepEntry.run(actor, { roundtableId, activityId, entryId });
  }

  @Get('activities/:activityId/published-groups')
  @Answers(200, PublishedGroupsBody)
  publishedGroups(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
  ): Promise<PublishedGroupsBody> {
    return this.groups.find(actor, roundtableId, activityId);
  }

  @Put('activities/:activityId/published-groups')
  @Answers(200, PublishedGroupsBody)
  publishByGroups(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('activityId', IdPipe) activityId: string,
    @Body() body: PublishedGroupsRequest,
  ): Promise<PublishedGroupsBody> {
    return this.chooseGroups.run(actor, roundtableId, activityId, body);
  }

  @Post('results')
  @HttpCode(200)
  @Answers(200, DownloadedResults)
  download(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() _body: NoBody,
  ): Promise<DownloadedResults> {
    return this.downloadResults.run(actor, roundtableId);
  }
}
