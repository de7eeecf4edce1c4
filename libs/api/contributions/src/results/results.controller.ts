import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import { ContributionBody, DownloadedResults, KeepResultRequest, NoBody } from '@rt/contracts';

import { DownloadResults } from './download-results';
import { KeepResult } from './keep-result';

/** What a session found: kept one by one for the record, or taken away as a whole. */
@Controller('api/roundtables/:roundtableId')
export class ResultsController {
  constructor(
    private readonly keepResult: KeepResult,
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
