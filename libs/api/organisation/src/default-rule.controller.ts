import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Actor, allow, Answers, CurrentActor } from '@rt/api/platform';
import { OrganisationRule } from '@rt/contracts';

import { mayChangeDefaultRule } from './organisation.policy';
import { SetDefaultRule } from './set-default-rule';
import { TermsQueries } from './terms/terms.queries';

/** The rule under which new roundtables begin, for the organisation's administrators. */
@Controller('api/organisation/rule')
export class DefaultRuleController {
  constructor(
    private readonly terms: TermsQueries,
    private readonly setDefaultRule: SetDefaultRule,
  ) {}

  @Get()
  @Answers(200, OrganisationRule)
  async read(@CurrentActor() actor: Actor): Promise<OrganisationRule> {
    allow(mayChangeDefaultRule(actor));
    const { defaultRule } = await this.terms.organisation(actor.orgId);
    return { rule: defaultRule };
  }

  @Put()
  @Answers(200, OrganisationRule)
  save(@CurrentActor() actor: Actor, @Body() body: OrganisationRule): Promise<OrganisationRule> {
    return this.setDefaultRule.run(actor, body);
  }
}
