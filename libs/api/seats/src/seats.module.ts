import { Module } from '@nestjs/common';
import { RoundtablesModule } from '@rt/api/roundtables';

import { ArrivalsRepository } from './arrivals.repository';
import { AttendeesController } from './attendees.controller';
import { AttendeesQueries } from './attendees.queries';
import { AuthorsRepository } from './authors.repository';
import { ParticipationsRepository } from './participations.repository';
import { RuleAcknowledgements } from './rule-acknowledgements';
import { SeatsRepository } from './seats.repository';

const SHARED = [ArrivalsRepository, AuthorsRepository, ParticipationsRepository, RuleAcknowledgements, SeatsRepository];

/** The seats of a session, who came, and what they accepted. */
@Module({
  imports: [RoundtablesModule],
  controllers: [AttendeesController],
  providers: [...SHARED, AttendeesQueries],
  exports: SHARED,
})
export class SeatsModule {}
