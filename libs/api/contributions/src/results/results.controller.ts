import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { ContributionBody, DownloadedResults, KeepResultRequest, NoBody } from '@rt/contracts';

import { DownloadResults } from './download-results';
import { KeepEntryAsContribution } from './keep-entry-as-contribution';
import { KeepResult } from './keep-result';

/** What a session found: kept one by one for the record, or taken away as a whole. */
@Controller('api/roundtables/:roundtableId')
export class ResultsController {
  constructor(
    private readonly keepResult: KeepResult,
    private readonly keepEntry: KeepEntryAsContribution,
    private readonly downloadResults: DownloadResults,
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
