import { Module } from '@nestjs/common';
import { ActivitiesModule } from '@rt/api/activities';
import { ArchiveModule } from '@rt/api/archive';
import { ContributionsModule } from '@rt/api/contributions';
import { OrganisationModule } from '@rt/api/organisation';
import { ProgrammesModule } from '@rt/api/programmes';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SeatsModule } from '@rt/api/seats';
import { SessionsModule } from '@rt/api/sessions';

import { PublicationController } from './publication.controller';
import { PublicationStore } from './publication-store';
import { PublishRoundtable } from './publish-roundtable';
import { PublishingRepository } from './publishing.repository';
import { WithdrawRoundtable } from './withdraw-roundtable';

/** Publishing a roundtable, and taking it back. */
@Module({
  imports: [
    ActivitiesModule,
    ArchiveModule,
    ContributionsModule,
    OrganisationModule,
    ProgrammesModule,
    RoundtablesModule,
    SeatsModule,
    SessionsModule,
  ],
  controllers: [PublicationController],
  providers: [PublicationStore, PublishRoundtable, PublishingRepository, WithdrawRoundtable],
})
export class PublicationModule {}
