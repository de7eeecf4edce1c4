import { constants } from 'node:zlib';

import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express, { type ErrorRequestHandler } from 'express';

import type { AskedRequest } from '../access/asked-request';
import { readBody } from '../access/read-body';
import { Environment } from '../config/environment';
import { Draining } from '../health/draining';
import { Log } from '../log/log';
import { RequestLog } from '../log/request-log';
import { Metrics } from '../metrics/metrics';
import { SocketAdapter } from '../realtime/socket-adapter';
import { HtmlProblems } from '../refusals/html-problems';
import { asRefusal, sendProblem } from '../refusals/problem-filter';
import { Languages } from '../words/languages';
import { checkMethodAndHost, closeConnections, identifyAndLog, protect, speakTo } from './first-steps';
import { staticFiles } from './static-files';

/** How long a client may take to send the head of a request and all of it, and how often that is looked at (S81). */
const SLOW_HEADERS_MS = 10_000;
const SLOW_REQUEST_MS = 30_000;
const LOOK_EVERY_MS = 2000;
/** How long a connection may be idle: longer than a proxy keeps its own (2 min in Caddy), so that it never asks on one just closed. */
const IDLE_LINE_MS = 125_000;
/** At 4, as the package has it, scripts come out larger than by gzip; at 5 smaller, in the same time. */
const BROTLI_QUALITY = 5;

/** The adapter to create the application with: one address has one spelling (S38), which is settled before any route. */
export function httpAdapter(): ExpressAdapter {
  const instance = express();
  instance.enable('strict routing');
  instance.enable('case sensitive routing');
  return new ExpressAdapter(instance);
}

/** All HTTP except routes, in request order. Needs `httpAdapter()`, `bodyParser: false`; call before `init`. */
export function setUpHttp(app: NestExpressApplication): void {
  const environment = app.get(Environment);
  const log = app.get(Log);
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', environment.trustProxy);
  app.use(
    identifyAndLog(app.get(RequestLog), app.get(Metrics)),
    speakTo(app.get(Languages)),
    protect(environment),
    checkMethodAndHost(environment, log, app.get(HtmlProblems)),
    closeConnections(app.get(Draining)),
  );
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } }));
  for (const { path, handler } of staticFiles(environment)) app.use(path, handler);
  app.use(readBody, answerProblems);
  app.useWebSocketAdapter(new SocketAdapter(app));
  boundSlowClients(app);
}

function boundSlowClients(app: NestExpressApplication): void {
  const server = app.getHttpServer();
  server.headersTimeout = SLOW_HEADERS_MS;
  server.requestTimeout = SLOW_REQUEST_MS;
  server.keepAliveTimeout = IDLE_LINE_MS;
  // Node looks only every 30 s unless it is told otherwise before the server listens.
  Object.assign(server, { connectionsCheckingInterval: LOOK_EVERY_MS });
}

// What fails before a route is reached is answered as everything else is.
const answerProblems: ErrorRequestHandler = (error: unknown, request: AskedRequest, response, _next) => {
  sendProblem(response, asRefusal(error), request.requestId ?? 'none');
};
