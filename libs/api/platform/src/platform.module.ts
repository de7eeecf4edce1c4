import { type DynamicModule, Global, Module, type Provider, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { UNLOGGED_TABLES } from '@rt/api/migrations';

import { BodyPipe } from './access/body-pipe';
import { Cookies } from './access/cookies';
import { Organisation } from './access/organisation';
import { PaceGuard } from './access/pace.guard';
import { ParticipantTokens } from './access/participant-tokens';
import { RequestShapeGuard } from './access/request-shape.guard';
import { SignInGuard } from './access/sign-in.guard';
import { SignIns } from './access/sign-ins';
import { AuditLog } from './audit/audit-log';
import { OrganisationAct } from './audit/organisation-act';
import { RefusedAccess } from './audit/refused-access';
import { Clock } from './clock/clock';
import { RepeatedTasks } from './clock/repeated-tasks';
import { Environment } from './config/environment';
import { rootSecret } from './config/secret-file';
import { appDataSource, ownerPool, publicPool } from './database/connections';
import { Database } from './database/database';
import { Installation } from './database/installation';
import { proveUnlogged, warnOfLoggedValues } from './database/log-checks';
import { Losses } from './database/losses';
import { OwnerDatabase } from './database/owner-database';
import { PublicDatabase } from './database/public-database';
import { Draining } from './health/draining';
import { HealthController } from './health/health.controller';
import { HealthProbe } from './health/health-probe';
import { JobQueue } from './jobs/job-queue';
import { Keys } from './keys/keys';
import { RateLimits } from './limits/rate-limits';
import { Alarms } from './log/alarms';
import { Log } from './log/log';
import { RequestLog } from './log/request-log';
import { KeptMails } from './mail/kept-mails';
import { Mailer } from './mail/mailer';
import { Metrics } from './metrics/metrics';
import { MetricsServer } from './metrics/metrics-server';
import { WaitingWork } from './metrics/waiting-work';
import { OpenApiController } from './openapi/openapi.controller';
import { OpenApiDocument } from './openapi/openapi-document';
import { Routes } from './openapi/routes';
import { Hints } from './realtime/hints';
import { RoomEmitter } from './realtime/room-emitter';
import { HtmlProblems } from './refusals/html-problems';
import { ProblemFilter } from './refusals/problem-filter';
import { FrontEndPages } from './web/front-end-pages';
import { FrontEndsController } from './web/front-ends.controller';
import { SiteAssets } from './web/site-assets';
import { LanguageController } from './words/language.controller';
import { Languages } from './words/languages';

const SHARED = [
  Environment,
  Log,
  Alarms,
  Keys,
  Database,
  PublicDatabase,
  OwnerDatabase,
  Organisation,
  Cookies,
  SignIns,
  ParticipantTokens,
  AuditLog,
  OrganisationAct,
  Installation,
  JobQueue,
  Mailer,
  KeptMails,
  Hints,
  RoomEmitter,
  RateLimits,
  Clock,
  RepeatedTasks,
  SiteAssets,
  Routes,
  OpenApiDocument,
  Draining,
  HtmlProblems,
  Languages,
];

function providers(environment: Environment, clock: Type<Clock>): Provider[] {
  const withLog = [Environment, Log];
  return [
    { provide: Environment, useValue: environment },
    { provide: Log, useValue: new Log(environment.logLevel) },
    { provide: RequestLog, inject: [Log], useFactory: (log: Log) => new RequestLog(log) },
    { provide: Keys, useFactory: () => new Keys(rootSecret(environment)) },
    { provide: Database, inject: withLog, useFactory: connectApp },
    { provide: PublicDatabase, inject: withLog, useFactory: connectPublic },
    { provide: OwnerDatabase, inject: withLog, useFactory: connectOwner },
    { provide: Hints, inject: [Log], useFactory: (log: Log) => new Hints(environment.redisUrl, log) },
    ...[Organisation, Cookies, SignIns, ParticipantTokens, AuditLog, JobQueue, Mailer, RoomEmitter, RateLimits],
    ...[Installation, KeptMails, OrganisationAct],
    { provide: Clock, useClass: clock },
    ...[SiteAssets, FrontEndPages, HtmlProblems, Routes, OpenApiDocument, Draining, HealthProbe],
    RefusedAccess,
    RepeatedTasks,
    Alarms,
    Languages,
    ...[WaitingWork, Metrics, MetricsServer],
    { provide: APP_GUARD, useClass: RequestShapeGuard },
    { provide: APP_GUARD, useClass: SignInGuard },
    { provide: APP_GUARD, useClass: PaceGuard },
    { provide: APP_PIPE, useClass: BodyPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ];
}

async function connectApp(environment: Environment, log: Log): Promise<Database> {
  const losses = new Losses();
  const database = new Database(await appDataSource(environment, log, losses).initialize(), log, losses);
  await proveUnlogged(database, UNLOGGED_TABLES);
  await warnOfLoggedValues(database, log);
  return database;
}

async function connectPublic(environment: Environment, log: Log): Promise<PublicDatabase> {
  const database = new PublicDatabase(publicPool(environment, log));
  await database.proveRefused();
  if (!environment.database.separate) {
    log.warn('the app and public roles share the login of the owner; a login for each is safer');
  }
  return database;
}

function connectOwner(environment: Environment, log: Log): OwnerDatabase {
  return new OwnerDatabase(ownerPool(environment, log));
}

/** What every feature stands on. Global: features name what they need in their constructors and import nothing. */
@Global()
@Module({})
export class PlatformModule {
  /** The module for one environment; another clock is for the demo's data, which tell of times past. Connecting and the proof of the public role happen while Nest starts. */
  static with(environment: Environment, clock: Type<Clock> = Clock): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController, OpenApiController, FrontEndsController, LanguageController],
      providers: providers(environment, clock),
      exports: SHARED,
    };
  }
}
