export {
  buildAccount,
  buildOrganisation,
  buildPerson,
  type BuiltAccount,
  type BuiltOrganisation,
  type BuiltPerson,
  type RoleInput,
  theOrganisation,
} from './build-people';
export {
  buildActivity,
  buildParticipation,
  buildProgramme,
  buildRoundtable,
  type BuiltActivity,
  type BuiltParticipation,
  type BuiltProgramme,
  type BuiltRoundtable,
} from './build-roundtables';
export { fakeMail, type MailSink } from './mail-sink';
export { retry } from '../../../tools/retry.mjs';
export { RawConnection } from './raw-connection';
export { participantToken, signIn } from './sign-in';
export { connected, socketClient, type TestSocket } from './socket-client';
export { freePort, testApp, type TestApp, testEnvironment, type TestSettings } from './test-app';
export { type Answer, type Body, TestClient } from './test-client';
export { testDatabase, type TestDatabase } from './test-database';
export { type Frame, Listener, LiveSession, Phone, response } from './live-room';
