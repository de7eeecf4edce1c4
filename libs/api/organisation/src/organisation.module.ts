import { Module } from '@nestjs/common';

import { DefaultRuleController } from './default-rule.controller';
import { HeldWordsController } from './held-words.controller';
import { HeldWordsQueries } from './held-words.queries';
import { LanguageSettingController } from './language.controller';
import { OrganisationsRepository } from './organisations.repository';
import { PrivacyDetailsController } from './privacy-details.controller';
import { PrivacyDetailsQueries } from './privacy-details.queries';
import { PrivacyDetailsRepository } from './privacy-details.repository';
import { SaveHeldWords } from './save-held-words';
import { SavePrivacyDetails } from './save-privacy-details';
import { SetDefaultRule } from './set-default-rule';
import { SetLanguage } from './set-language';
import { DeclarableTermsQueries } from './terms/declarable-terms.queries';
import { TermsController } from './terms/terms.controller';
import { TermsQueries } from './terms/terms.queries';
import { TermsRepository } from './terms/terms.repository';

@Module({
  controllers: [
    DefaultRuleController,
    HeldWordsController,
    LanguageSettingController,
    PrivacyDetailsController,
    TermsController,
  ],
  providers: [
    DeclarableTermsQueries,
    HeldWordsQueries,
    OrganisationsRepository,
    PrivacyDetailsQueries,
    PrivacyDetailsRepository,
    SaveHeldWords,
    SavePrivacyDetails,
    SetDefaultRule,
    SetLanguage,
    TermsQueries,
    TermsRepository,
  ],
  exports: [DeclarableTermsQueries, HeldWordsQueries, PrivacyDetailsQueries, TermsQueries],
})
export class OrganisationModule {}
