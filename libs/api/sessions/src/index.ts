export { CloseActivity } from './close-activity';
export { CloseSession } from './close-session';
export { OpenActivity } from './open-activity';
export { type NewParticipation, type Participation, ParticipationsRepository } from './participations.repository';
export { type Phase, phaseOf } from './phase';
export { SealSession } from './seal-session';
export { SessionsModule } from './sessions.module';
export { SessionsQueries } from './sessions.queries';
export { StartSession } from './start-session';
