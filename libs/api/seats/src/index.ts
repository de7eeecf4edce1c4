export { ArrivalsRepository, type Declared } from './arrivals.repository';
export { AuthorsRepository } from './authors.repository';
export { HereQueries } from './here.queries';
export { HereRepository, type SeatSaid } from './here.repository';
export { type JoiningByCode, type Participation, ParticipationsRepository } from './participations.repository';
export { RuleAcknowledgements } from './rule-acknowledgements';
export type { SaidAtTheDoor } from './said-at-the-door';
export { ARRIVALS, FURTHER_SEATS, LAST_WAITING, SEATS_TAKEN, SIMULATED, WAITING } from './seat-columns';
export { SeatsModule } from './seats.module';
export { type Seat, SeatsRepository, VACUUM_SEATS } from './seats.repository';
export {
  type LetIn,
  type PlaceInLine,
  WaitingPeopleRepository,
  type WaitingPerson,
} from './waiting-people.repository';
