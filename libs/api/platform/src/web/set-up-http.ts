import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { ErrorRequestHandler } from 'express';

import type { AskedRequest } from '../access/asked-request';
import { readBody } from '../access/read-body';
import { Environment } from '../config/environment';
import { Log } from '../log/log';
import { asRefusal, sendProblem } from '../refusals/problem-filter';
import { SocketAdapter } from '../realtime/socket-adapter';
import { checkMethodAndHost, identifyAndLog, protect } from './first-steps';
import { staticFiles } from './static-files';

/**
 * Everything about HTTP that is not a route, in the order in which a request meets it. The application must have been
 * created with `bodyParser: false`. Call once, before `init` or `listen`.
 */
export function setUpHttp(app: NestExpressApplication): void {
  const environment = app.get(Environment);
  const log = app.get(Log);
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', environment.trustProxy);
  // One address, one spelling (S38).
  app.enable('strict routing');
  app.enable('case sensitive routing');
  app.use(identifyAndLog(log), protect, checkMethodAndHost(environment));
  app.use(compression());
  for (const { path, handler } of staticFiles(environment)) app.use(path, handler);
  app.use(readBody, answerProblems);
  app.useWebSocketAdapter(new SocketAdapter(app));
}

// What fails before a route is reached is answered as everything else is.
const answerProblems: ErrorRequestHandler = (error: unknown, request: AskedRequest, response, _next) => {
  sendProblem(response, asRefusal(error), request.requestId ?? 'none');
};
