import { Module } from '@nestjs/common';
import { InvitationsModule } from '@rt/api/invitations';
import { OrganisationModule } from '@rt/api/organisation';
import { RoundtablesModule } from '@rt/api/roundtables';

import { ArrivalsRepository } from './arrivals.repository';
import { AttendeesController } from './attendees.controller';
import { AttendeesQueries } from './attendees.queries';
import { AuthorsRepository } from './authors.repository';
import { HereQueries } from './here.queries';
import { HereRepository } from './here.repository';
import { ParticipationsRepository } from './participations.repository';
import { RuleAcknowledgements } from './rule-acknowledgements';
import { SeatsRepository } from './seats.repository';
import { WaitingQueries } from './waiting.queries';
import { WaitingPeopleRepository } from './waiting-people.repository';

const SHARED = [
  ArrivalsRepository,
  AuthorsRepository,
  HereQueries,
  HereRepository,
  ParticipationsRepository,
  RuleAcknowledgements,
  SeatsRepository,
  WaitingPeopleRepository,
  WaitingQueries,
];

@Module({
  imports: [InvitationsModule, OrganisationModule, RoundtablesModule],
  controllers: [AttendeesController],
  providers: [...SHARED, AttendeesQueries],
  exports: SHARED,
})
export class SeatsModule {}
