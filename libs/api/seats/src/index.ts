export { ArrivalsRepository, type Declared } from './arrivals.repository';
export { AuthorsRepository } from './authors.repository';
export { HereQueries } from './here.queries';
export { type JoiningByCode, type Participation, ParticipationsRepository } from './participations.repository';
export { RuleAcknowledgements } from './rule-acknowledgements';
export type { SaidAtTheDoor } from './said-at-the-door';
export { ARRIVALS, FURTHER_SEATS, SEATS_TAKEN, SIMULATED } from './seat-columns';
export { SeatsModule } from './seats.module';
export { type Seat, SeatsRepository, VACUUM_SEATS } from './seats.repository';
