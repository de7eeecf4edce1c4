export { type NewParticipation, type Participation, ParticipationsRepository } from './participations.repository';
export { SealSession } from './seal-session';
export { SessionsModule } from './sessions.module';
