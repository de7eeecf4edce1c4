export { CloseActivity } from './close-activity';
export { CloseSession } from './close-session';
export { OpenActivity } from './open-activity';
export { SealSession } from './seal-session';
export { SessionsModule } from './sessions.module';
export { SessionsQueries } from './sessions.queries';
export { StartSession } from './start-session';
