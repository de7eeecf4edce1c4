import { Body, Controller, Get, Put } from '@nestjs/common';
import { type Actor, allow, Answers, CurrentActor } from '@rt/api/platform';
import { OrganisationLanguage, OrganisationLanguageBody } from '@rt/contracts';
import { chooseLocale, installedLocales } from '@rt/words';

import { mayChangeLanguage } from './organisation.policy';
import { SetLanguage } from './set-language';
import { TermsQueries } from './terms/terms.queries';

/** The language of readers who chose none, for the organisation's administrators. */
@Controller('api/organisation/language')
export class LanguageSettingController {
  constructor(
    private readonly terms: TermsQueries,
    private readonly setLanguage: SetLanguage,
  ) {}

  @Get()
  @Answers(200, OrganisationLanguageBody)
  async read(@CurrentActor() actor: Actor): Promise<OrganisationLanguageBody> {
    allow(mayChangeLanguage(actor));
    const { locale } = await this.terms.organisation(actor.orgId);
    // One that is not installed any more counts for nothing, as everywhere.
    return { locale: chooseLocale({ organisation: locale }), installed: [...installedLocales()] };
  }

  @Put()
  @Answers(200, OrganisationLanguageBody)
  save(@CurrentActor() actor: Actor, @Body() body: OrganisationLanguage): Promise<OrganisationLanguageBody> {
    return this.setLanguage.run(actor, body);
  }
}
