export { NOTE_VERSION, SIMULATED } from './room-columns';
export { endsByItself } from './running/ends-by-itself';
export { SteerSession } from './running/steer-session';
export { SealSession } from './sealing/seal-session';
export { ArrivalsRepository, type Declared } from './seats/arrivals.repository';
export { type JoiningByCode, type Participation, ParticipationsRepository } from './seats/participations.repository';
export { SeatsTakenOut } from './seats/seats-taken-out';
export { SessionsModule } from './sessions.module';
