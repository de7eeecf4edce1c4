export { ArrivalsRepository, type Declared } from './arrivals.repository';
export { endsByItself } from './ends-by-itself';
export { type JoiningByCode, type Participation, ParticipationsRepository } from './participations.repository';
export { SealSession } from './seal-session';
export { SeatsTakenOut } from './seats-taken-out';
export { SessionsModule } from './sessions.module';
export { SteerSession } from './steer-session';
