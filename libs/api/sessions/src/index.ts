export { endsByItself } from './ending/ends-by-itself';
export { NOTE_VERSION } from './room-columns';
export { SteerSession } from './running/steer-session';
export { SealSession } from './sealing/seal-session';
export { SeatsTakenOut } from './seats/seats-taken-out';
export { SessionsModule } from './sessions.module';
