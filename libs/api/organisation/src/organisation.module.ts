import { Module } from '@nestjs/common';

import { DeclarableTermsQueries } from './declarable-terms.queries';
import { OrganisationsRepository } from './organisations.repository';
import { PrivacyDetailsController } from './privacy-details.controller';
import { PrivacyDetailsQueries } from './privacy-details.queries';
import { PrivacyDetailsRepository } from './privacy-details.repository';
import { SavePrivacyDetails } from './save-privacy-details';
import { TermsController } from './terms.controller';
import { TermsQueries } from './terms.queries';
import { TermsRepository } from './terms.repository';

/** The organisation, its sectors and regions, and what it says of personal data. */
@Module({
  controllers: [PrivacyDetailsController, TermsController],
  providers: [
    DeclarableTermsQueries,
    OrganisationsRepository,
    PrivacyDetailsQueries,
    PrivacyDetailsRepository,
    SavePrivacyDetails,
    TermsQueries,
    TermsRepository,
  ],
  exports: [DeclarableTermsQueries, PrivacyDetailsQueries, TermsQueries],
})
export class OrganisationModule {}
