import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Actor, Answers, CurrentActor } from '@rt/api/platform';
import { PrivacyDetails, PrivacyDetailsBody } from '@rt/contracts';

import { PrivacyDetailsQueries } from './privacy-details.queries';
import { SavePrivacyDetails } from './save-privacy-details';

@Controller('api/organisation/privacy')
export class PrivacyDetailsController {
  constructor(
    private readonly queries: PrivacyDetailsQueries,
    private readonly savePrivacyDetails: SavePrivacyDetails,
  ) {}

  @Get()
  @Answers(200, PrivacyDetailsBody)
  read(@CurrentActor() actor: Actor): Promise<PrivacyDetailsBody> {
    return this.queries.body(actor);
  }

  @Put()
  @Answers(200, PrivacyDetailsBody)
  async save(@CurrentActor() actor: Actor, @Body() body: PrivacyDetails): Promise<PrivacyDetailsBody> {
    return { details: await this.savePrivacyDetails.run(actor, body) };
  }
}
