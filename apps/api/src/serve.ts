import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type Environment, EnvironmentFaults, httpAdapter, Log, setUpHttp } from '@rt/api/platform';

import { AppModule } from './app.module';
import { catchWhatNobodyDoes } from './last-resort';
import { answerParent } from './parent-line';

/** Connections that may wait to be accepted: a whole room scans the same code at once. */
const BACKLOG = 4096;
/** After this a process ends even if something does not let go. */
const END_WITHIN_MS = 9000;
/** Requests that are in progress get this long to be answered. */
const LET_REQUESTS_END_MS = 4000;

/** The composed application, initialised but not listening yet. */
export async function createApp(environment: Environment, log: Log): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(environment), httpAdapter(), {
    bodyParser: false,
    abortOnError: false,
    logger: log.forNest(),
  });
  setUpHttp(app);
  await app.init();
  return app;
}

/** Serves until SIGTERM or SIGINT. */
export async function serve(environment: Environment): Promise<void> {
  needFrontEnds(environment);
  const log = new Log(environment.logLevel);
  const app = await createApp(environment, log);
  catchWhatNobodyDoes(log);
  await listen(app, environment);
  log.info('the server is ready', {
    port: environment.port,
    mode: environment.mode,
    roles: [...environment.roles].join(','),
  });
  endOnSignal(app, log);
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

function endOnSignal(app: NestExpressApplication, log: Log): void {
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    log.info('the server ends');
    setTimeout(() => process.exit(1), END_WITHIN_MS).unref();
    const server = app.getHttpServer();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LET_REQUESTS_END_MS).unref();
    app
      .close()
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        log.error('the server did not end in good order', error);
        process.exit(1);
      });
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
