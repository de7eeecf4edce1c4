import { randomUUID } from 'node:crypto';

import type { NextFunction, Request, Response } from 'express';

import type { AskedRequest } from '../access/asked-request';
import type { Environment } from '../config/environment';
import type { Draining } from '../health/draining';
import type { Log } from '../log/log';
import { withRequestId } from '../log/request-context';
import type { RequestLog } from '../log/request-log';
import type { Metrics } from '../metrics/metrics';
import type { HtmlProblems } from '../refusals/html-problems';
import { sendProblem } from '../refusals/problem-filter';
import { Refusal } from '../refusals/refusal';
import type { Languages } from '../words/languages';
import { securityHeaders } from './security-headers';

type Step = (request: AskedRequest, response: Response, next: NextFunction) => void;

/** Ids that proxies make: UUIDs, or hexadecimal digits as nginx does. Other text could contain personal data. */
const PROXY_REQUEST_ID = /^(?=.{16,64}$)[0-9a-f]+(-[0-9a-f]+)*$/i;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Pages whose address is or leads to a secret: nothing of it may reach another page. */
const SECRET_PAGES = /^\/(i|j|invitation|stage|console)(\/|$)/;
/** Asked by proxies and containers every few seconds, by whatever name they reach the process. */
const CHECKS = new Set(['/api/health', '/api/ready']);

/** Gives the request an id and logs, when it is answered, its route template, status and time; nothing else of it. */
export function identifyAndLog(requests: RequestLog, metrics: Metrics): Step {
  return (request, response, next) => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && PROXY_REQUEST_ID.test(given) ? given : randomUUID();
    request.requestId = requestId;
    response.setHeader('X-Request-Id', requestId);
    const { path } = request;
    const begun = performance.now();
    response.on('finish', () => {
      const ms = Math.round((performance.now() - begun) * 10) / 10;
      const method = methodOf(request);
      const line = { requestId, method, route: routeOf(request), status: response.statusCode, ms };
      metrics.countRequest(path, line);
      // Of a check only the answer that something is amiss is worth a line.
      if (!CHECKS.has(path) || response.statusCode !== 200) requests.add(path, line);
    });
    withRequestId(requestId, next);
  };
}

/** Sets the security headers and forbids storing what the API answers, unless a route says otherwise. */
export function protect(environment: Environment): Step {
  const headers = Object.entries(securityHeaders(environment));
  return (request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
    if (SECRET_PAGES.test(request.path)) response.setHeader('Referrer-Policy', 'no-referrer');
    next();
  };
}

/** Refuses methods that no address answers (S122) and host names that are not ours (S9). */
export function checkMethodAndHost(environment: Environment, log: Log, pages: HtmlProblems): Step {
  const tellOnce = once(() => log.warn('a request came for another host: let the proxy pass the header Host on'));
  return (request, response, next) => {
    const id = request.requestId ?? 'none';
    if (!METHODS.has(request.method)) return sendProblem(response, new Refusal('method-not-allowed'), id);
    if (!isPlain(request)) return sendProblem(response, new Refusal('malformed', { field: 'host' }), id);
    if (environment.web.hosts.has(request.headers.host ?? '') || CHECKS.has(request.path)) return next();
    // A proxy that replaces the name breaks every page while the checks of ready stay green, so the log must say it.
    tellOnce();
    const refusal = new Refusal('malformed', { field: 'host', reason: 'host-wrong' });
    if (!pages.send(request, response, refusal)) sendProblem(response, refusal, id);
  };
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

// Two Host headers, or another name before the path: the parts of a chain would disagree on whom is asked.
function isPlain({ rawHeaders, url }: Request): boolean {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length <= 1 && url.startsWith('/');
}

export function speakTo(languages: Languages): Step {
  return (request, _response, next) => languages.during(request, next);
}

/** While the process ends, each answer closes its connection, so that the next request is asked of another process. */
export function closeConnections(draining: Draining): Step {
  return (_request, response, next) => {
    if (draining.announced) response.setHeader('Connection', 'close');
    next();
  };
}

function methodOf(request: Request): string {
  return METHODS.has(request.method) ? request.method : 'other';
}

// The template ('/i/:token'), never the address itself, which may hold a token or a search text.
function routeOf(request: Request): string {
  const route = (request as { route?: { path?: unknown } }).route?.path;
  return typeof route === 'string' ? route : 'none';
}
