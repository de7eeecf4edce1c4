import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  checkStart,
  type Clock,
  type Environment,
  EnvironmentFaults,
  httpAdapter,
  Log,
  type SchemaHistory,
  setUpHttp,
} from '@rt/api/platform';

import { AppModule } from './app.module';
import { endOnSignal } from './end-on-signal';
import { answerParent } from './parent-channel';
import { logUncaughtFaults } from './uncaught-faults';

/** Connections that may wait to be accepted: a whole room scans the same code at once. */
const BACKLOG = 4096;

export async function createApp(
  environment: Environment,
  log: Log,
  clock?: Type<Clock>,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(environment, clock), httpAdapter(), {
    bodyParser: false,
    abortOnError: false,
    logger: log.forNest(),
  });
  setUpHttp(app);
  await app.init();
  return app;
}

/** Looks at what it stands on, then serves until SIGTERM or SIGINT. */
export async function serve(environment: Environment, history: SchemaHistory): Promise<void> {
  needFrontEnds(environment);
  const log = new Log(environment.logLevel);
  await checkStart(environment, history, log);
  const app = await createApp(environment, log);
  logUncaughtFaults(log);
  await listen(app, environment);
  log.info('the server is ready', {
    port: environment.port,
    mode: environment.mode,
    roles: [...environment.roles].join(','),
  });
  endOnSignal(app, environment, log);
  answerParent(app);
}

/** The default folder is relative, so a process started from elsewhere would answer every page with 404. */
function needFrontEnds({ roles, webDir }: Environment): void {
  const missing = ['site', 'console'].filter((app) => !existsSync(join(webDir, app)));
  if (!roles.has('http') || missing.length === 0) return;
  throw new EnvironmentFaults([
    `RT_WEB_DIR (${webDir}) must hold the built front ends; missing: ${missing.join(', ')}.`,
  ]);
}

async function listen(app: NestExpressApplication, { port, host }: Environment): Promise<void> {
  const server = app.getHttpServer();
  await new Promise<void>((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(inWords(error, port, host)));
    server.listen({ port, host, backlog: BACKLOG }, done);
  });
}

function inWords(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `PORT ${port} is in use by another program.`,
    EACCES: `PORT ${port} is not allowed to this user.`,
    EADDRNOTAVAIL: `HOST ${host} is no address of this machine.`,
    ENOTFOUND: `HOST ${host} is no address of this machine.`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence ? new EnvironmentFaults([sentence]) : error;
}
