import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';

import { Environment } from '../config/environment';
import { refuse } from '../refusals/refusal';
import type { AskedRequest } from './asked-request';
import { parametersOf } from './route-parameters';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
const QUERY_NAME = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const MAX_QUERY_VALUE = 2000;

/** Refuses cross-site requests (Origin, Sec-Fetch-Site), polluted queries, and unexpected queries and bodies. */
@Injectable()
export class RequestShapeGuard implements CanActivate {
  constructor(private readonly environment: Environment) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<AskedRequest>();
    if (UNSAFE.has(request.method)) this.checkOrigin(request);
    checkQuery(request.query);
    checkNothingExtra(request, context);
    return true;
  }

  private checkOrigin(request: AskedRequest): void {
    const { origin, 'sec-fetch-site': site } = request.headers;
    if (origin !== undefined && !this.environment.web.origins.has(origin)) refuse('wrong-origin');
    if (site !== undefined && site !== 'same-origin' && site !== 'none') refuse('wrong-origin');
  }
}

function checkQuery(query: unknown): void {
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    if (!QUERY_NAME.test(name)) refuse('unknown-field', { field: 'query' });
    if (typeof value !== 'string') refuse('malformed', { field: name, rule: 'once', reason: 'parameter-once' });
    else if (value.length > MAX_QUERY_VALUE)
      refuse('malformed', {
        field: name,
        rule: 'maxLength',
        reason: 'parameter-too-long',
        params: { max: MAX_QUERY_VALUE },
      });
    else if (value.includes('\0')) refuse('malformed', { field: name, rule: 'nul', reason: 'parameter-unstorable' });
  }
}

function checkNothingExtra(request: AskedRequest, context: ExecutionContext): void {
  if (!request.path.startsWith('/api/')) return;
  const taken = parametersOf(context.getClass(), context.getHandler().name);
  const [queryName] = Object.keys(request.query);
  if (!taken.query && queryName !== undefined) refuse('unknown-field', { field: queryName, reason: 'no-parameters' });
  if (taken.body || request.body === undefined) return;
  const isObject = typeof request.body === 'object' && request.body !== null && !Array.isArray(request.body);
  if (!isObject) refuse('malformed', { reason: 'json-object' });
  const [bodyName] = Object.keys(request.body as object);
  if (bodyName !== undefined) refuse('unknown-field', { field: bodyName, reason: 'no-fields' });
}
