export {
  accessEnd,
  type AccountActor,
  type Actor,
  hasRole,
  isStanding,
  type ParticipantActor,
  roleAt,
  type ScopedRole,
  type StageActor,
  standing,
} from './access/actor';
export { allow, asAccount } from './access/allow';
export { type AskedRequest } from './access/asked-request';
export { checkBody } from './access/body-pipe';
export { Cookies } from './access/cookies';
export { CurrentActor, ForParticipant, ForStage, Public } from './access/decorators';
export { IdPipe } from './access/id-pipe';
export { Organisation } from './access/organisation';
export { ParticipantTokens, SESSION_OVER } from './access/participant-tokens';
export { SIGN_IN_COOKIE, SignIns } from './access/sign-ins';
export { type AuditEntry, AuditLog } from './audit/audit-log';
export type { AuditVerb } from './audit/audit-verbs';
export { canonicalJson, type Json } from './audit/canonical-json';
export { OrganisationAct } from './audit/organisation-act';
export { Clock } from './clock/clock';
export { ReadSeldom } from './clock/read-seldom';
export { RepeatedTasks, type Task } from './clock/repeated-tasks';
export { yielding } from './clock/yielding';
export { Environment } from './config/environment';
export { EnvironmentFaults, readEnvironment, unknownSettings } from './config/read-environment';
export { rootSecret } from './config/secret-file';
export { withDatabase } from './database/connections';
export { Database } from './database/database';
export { isDeadlock, isLockTimeout, isUniqueClash } from './database/faults';
export { HeldLock } from './database/held-lock';
export { Installation } from './database/installation';
export { migrate, type SchemaHistory } from './database/migrate';
export { OwnerDatabase } from './database/owner-database';
export { PublicDatabase } from './database/public-database';
export { writeAnew } from './database/write-anew';
export { Draining } from './health/draining';
export { type JobHandler, JobQueue } from './jobs/job-queue';
export { hmacWith, Keys, sameBytes } from './keys/keys';
export { IdleBuckets } from './limits/idle-buckets';
export { networkOf } from './limits/network';
export { type Allowance, RateLimits } from './limits/rate-limits';
export { TextChecks } from './limits/text-checks';
export { Alarms } from './log/alarms';
export { Log } from './log/log';
export { currentRequestId } from './log/request-context';
export { AddressRefused } from './mail/address-refused';
export { type KeptMail, KeptMails } from './mail/kept-mails';
export { type Mail, MAIL_CONNECTIONS, Mailer } from './mail/mailer';
export { Answers, ListedAs } from './openapi/answers';
export { type RouteNote, Routes } from './openapi/routes';
export { PlatformModule } from './platform.module';
export { type HintHandler, Hints } from './realtime/hints';
export { RoomEmitter } from './realtime/room-emitter';
export { acknowledgeStraight } from './realtime/straight-writes';
export { pauseReading, resumeReading } from './realtime/wire';
export { cleanName } from './refusals/clean-name';
export { HtmlProblems } from './refusals/html-problems';
export { ackOf, asRefusal } from './refusals/problem-filter';
export { detailOf, nextState, Refusal, type RefusalDetail, refuse, sentenceOf, unwrap } from './refusals/refusal';
export { checkStart } from './start/check-start';
export { ownerLogin, withLogin } from './start/look-at-database';
export { OtherHistory } from './start/look-at-schema';
export { isKnown, storeFingerprint } from './start/secret-fingerprint';
export { httpAdapter, setUpHttp } from './web/set-up-http';
export { SiteAssets } from './web/site-assets';
export { kindWords } from './words/kind-words';
export { Languages, tellLanguage } from './words/languages';
export { isSummary, pollWords, resultWords } from './words/result-words';
export { ERASED_TABLES } from '@rt/api/migrations';
