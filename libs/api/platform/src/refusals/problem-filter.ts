import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable } from '@nestjs/common';
import type { RefusalCode } from '@rt/contracts/plain';
import { refusalSentence } from '@rt/words';
import type { Response } from 'express';

import type { AskedRequest } from '../access/asked-request';
import { RefusedAccess } from '../audit/refused-access';
import { translateLoss } from '../database/faults';
import { Log } from '../log/log';
import { tellLanguage } from '../words/languages';
import { HtmlProblems } from './html-problems';
import { Refusal, type RefusalDetail, sentenceOf } from './refusal';

/** The same for every refused request: RFC 9457 with the members of docs/decisions.md 4. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: RefusalCode;
  readonly message: string;
  readonly traceId: string;
  readonly [extra: string]: unknown;
}

/** Any error as a refusal: ours as it is, the framework's by its status, everything else as `internal`. */
export function asRefusal(error: unknown): Refusal {
  const translated = translateLoss(error);
  if (translated instanceof Refusal) return translated;
  if (translated instanceof HttpException) return new Refusal(codeForStatus(translated.getStatus()));
  const status = (translated as { status?: unknown } | undefined)?.status;
  // Errors of the HTTP layer (a path that cannot be decoded, say) carry a status of 4xx.
  return new Refusal(typeof status === 'number' && status < 500 ? codeForStatus(status) : 'internal');
}

export function problemOf(refusal: Refusal, traceId: string, locale?: string): ProblemBody {
  return {
    ...sentAlong(refusal.detail),
    type: `/problems/${refusal.code}`,
    title: refusalSentence({ code: refusal.code }, locale),
    status: refusal.status,
    code: refusal.code,
    message: sentenceOf(refusal, locale),
    traceId,
  };
}

export function ackOf(
  refusal: Refusal,
  traceId: string,
  locale?: string,
): { ok: false; code: RefusalCode; message: string; traceId: string } {
  const message = sentenceOf(refusal, locale);
  return { ...sentAlong(refusal.detail), ok: false, code: refusal.code, message, traceId };
}

/** What browsers are told besides the code: the sentence takes the place of what it is made of. */
function sentAlong({ reason: _reason, params: _params, missingField: _missing, ...rest }: RefusalDetail): object {
  return rest;
}

/** Sends a problem; 429 and 503 say when to come back. */
export function sendProblem(response: Response, refusal: Refusal, traceId: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  if (refusal.status === 429 || refusal.status === 503) {
    response.setHeader('Retry-After', String(Math.max(1, Math.ceil((refusal.detail.retryAfterMs ?? 2000) / 1000))));
  }
  response.setHeader('Cache-Control', 'no-store');
  tellLanguage(response);
  response
    .status(refusal.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(refusal, traceId)));
}

/** Answers every error of a request as a problem; faults are logged with the request's id. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Log,
    private readonly pages: HtmlProblems,
    private readonly refused: RefusedAccess,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    const http = host.switchToHttp();
    const refusal = asRefusal(error);
    if (refusal.code === 'internal') this.log.error('a request failed', error);
    const request = http.getRequest<AskedRequest>();
    const response = http.getResponse<Response>();
    if (refusal.status === FORBIDDEN) void this.refused.note(request, refusal);
    if (this.pages.send(request, response, refusal)) return;
    sendProblem(response, refusal, request.requestId ?? 'none');
  }
}

const FORBIDDEN = 403;

const CODE_BY_STATUS: Readonly<Record<number, RefusalCode>> = {
  400: 'malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  410: 'gone',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'rate-limited',
  503: 'unavailable',
};

function codeForStatus(status: number): RefusalCode {
  return CODE_BY_STATUS[status] ?? (status < 500 ? 'malformed' : 'internal');
}
