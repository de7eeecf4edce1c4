import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { type Actor, Answers, CurrentActor, ForParticipant, Public } from '@rt/api/platform';
import {
  ApproveContributionRequest,
  AuthorSecretRequest,
  ContributionBody,
  ContributionRecorded,
  RecordContributionRequest,
} from '@rt/contracts';

import { ContributionsQueries } from '../contributions.queries';
import { ApproveContribution } from '../review/approve-contribution';
import { WithdrawContribution } from './withdraw-contribution';
import { WriteContribution } from './write-contribution';

/** For authors: writing with the token of the room, afterwards with the secret of the item alone. */
@Controller('api')
export class AuthorsController {
  constructor(
    private readonly queries: ContributionsQueries,
    private readonly writeContribution: WriteContribution,
    private readonly withdrawContribution: WithdrawContribution,
    private readonly approveContribution: ApproveContribution,
  ) {}

  @Post('live/contributions')
  @ForParticipant()
  @Answers(201, ContributionRecorded)
  record(@CurrentActor() actor: Actor, @Body() body: RecordContributionRequest): Promise<ContributionRecorded> {
    return this.writeContribution.run(actor, body);
  }

  @Post('contributions/by-secret')
  @Public()
  @HttpCode(200)
  @Answers(200, ContributionBody)
  own(@CurrentActor() actor: Actor, @Body() body: AuthorSecretRequest): Promise<ContributionBody> {
    return this.queries.bySecret(actor, body.secret);
  }

  @Post('contributions/by-secret/approve')
  @Public()
  @HttpCode(200)
  @Answers(200, ContributionBody)
  approve(@CurrentActor() actor: Actor, @Body() body: ApproveContributionRequest): Promise<ContributionBody> {
    return this.approveContribution.run(actor, body);
  }

  @Post('contributions/by-secret/withdraw')
  @Public()
  @HttpCode(200)
  @Answers(200, ContributionBody)
  withdraw(@CurrentActor() actor: Actor, @Body() body: AuthorSecretRequest): Promise<ContributionBody> {
    return this.withdrawContribution.bySecret(actor, body.secret);
  }
}
