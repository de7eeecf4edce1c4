import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, IdPipe } from '@rt/api/platform';
import {
  ContributionBody,
  ContributionList,
  ContributionRecorded,
  ContributionsQuery,
  MentionList,
  NoBody,
  Published,
  RecordContributionRequest,
  ReviewContributionRequest,
  WithdrawRequest,
} from '@rt/contracts';

import { ContributionsQueries } from './contributions.queries';
import { PublishContribution } from './publication/publish-contribution';
import { ReviewContribution } from './review/review-contribution';
import { RecordContribution } from './writing/record-contribution';
import { WithdrawContribution } from './writing/withdraw-contribution';

@Controller('api/roundtables/:roundtableId')
export class ContributionsController {
  constructor(
    private readonly queries: ContributionsQueries,
    private readonly recordContribution: RecordContribution,
    private readonly reviewContribution: ReviewContribution,
    private readonly publishContribution: PublishContribution,
    private readonly withdrawContribution: WithdrawContribution,
  ) {}

  @Get('contributions')
  @Answers(200, ContributionList)
  list(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Query() query: ContributionsQuery,
  ): Promise<ContributionList> {
    return this.queries.list(actor, roundtableId, query.state);
  }

  @Post('contributions')
  @Answers(201, ContributionRecorded)
  record(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Body() body: RecordContributionRequest,
  ): Promise<ContributionRecorded> {
    return this.recordContribution.run(actor, roundtableId, body);
  }

  @Get('contributions/:contributionId/mentions')
  @Answers(200, MentionList)
  mentions(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('contributionId', IdPipe) contributionId: string,
  ): Promise<MentionList> {
    return this.queries.mentions(actor, roundtableId, contributionId);
  }

  @Post('contributions/:contributionId/review')
  @HttpCode(200)
  @Answers(200, ContributionBody)
  review(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('contributionId', IdPipe) contributionId: string,
    @Body() body: ReviewContributionRequest,
  ): Promise<ContributionBody> {
    return this.reviewContribution.run(actor, roundtableId, contributionId, body);
  }

  @Post('contributions/:contributionId/publish')
  @HttpCode(200)
  @Answers(200, Published)
  publish(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('contributionId', IdPipe) contributionId: string,
    @Body() _body: NoBody,
  ): Promise<Published> {
    return this.publishContribution.run(actor, roundtableId, contributionId);
  }

  @Post('contributions/:contributionId/withdraw')
  @HttpCode(200)
  @Answers(200, ContributionBody)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('roundtableId', IdPipe) roundtableId: string,
    @Param('contributionId', IdPipe) contributionId: string,
    @Body() body: WithdrawRequest,
  ): Promise<ContributionBody> {
    return this.withdrawContribution.run(actor, roundtableId, contributionId, body);
  }
}
