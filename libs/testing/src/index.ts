export { freePort } from '../../../tools/db/ports.mjs';
export { retry } from '../../../tools/retry.mjs';
export {
  buildAccount,
  buildOrganisation,
  buildPerson,
  type BuiltAccount,
  type BuiltOrganisation,
  type BuiltPerson,
  type RoleInput,
} from './build-people';
export {
  buildActivity,
  buildParticipation,
  buildProgramme,
  buildRoundtable,
  type BuiltRoundtable,
} from './build-roundtables';
export { featureApp } from './feature-app';
export { limitedTests } from './in-one-window';
export { calendarPart, eventIn, InvitingFixture, methodOf, tokenIn } from './inviting-fixture';
export { type Frame, Listener, LiveSession, Phone, response } from './live-room';
export { LiveServers, runAround } from './live-servers';
export { fakeMail, type MailSink } from './mail-sink';
export { installPseudo, PSEUDO_LOCALE } from './pseudo-language';
export { PublishingFixture, type Staff, type Written } from './publishing-fixture';
export { RawConnection } from './raw-connection';
export { type Answer, type Body } from './rooms';
export { participantToken, signIn } from './sign-in';
export { connected, socketClient } from './socket-client';
export { type TestApp, testApp, testEnvironment, type TestSettings } from './test-app';
export { TestClient } from './test-client';
export { type TestDatabase, testDatabase } from './test-database';
export { waitingForLocks } from './waiting-for-locks';
