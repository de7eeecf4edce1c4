import {
  type AnswerOf,
  type Call,
  type HttpCall,
  httpCall,
  type RefusalBody,
  type RefusalCode,
} from '@rt/contracts/plain';

import { t } from './words';

/** The client gives up a call that has no answer after this time. */
export const CALL_TIMEOUT_MS = 15_000;

/** A refusal's code, or `unreachable`: no answer came, so nothing is known of what the server did. */
export type RefusedCode = RefusalCode | 'unreachable';

type RefusedBody = Partial<Omit<RefusalBody, 'code'>> & { readonly code: RefusedCode };

/** What the server refused and why. `field` names the field of a form; `body` holds further members (`current`). */
export class RefusedError extends Error {
  readonly status: number;
  readonly code: RefusedCode;
  readonly field?: string;
  readonly rule?: string;
  readonly retryAfterMs?: number;
  readonly traceId: string;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: RefusedBody) {
    super(body.message ?? t('data.unreachable'));
    this.name = 'RefusedError';
    this.status = status;
    this.code = body.code;
    this.field = body.field;
    this.rule = body.rule;
    this.retryAfterMs = body.retryAfterMs;
    this.traceId = body.traceId ?? '';
    this.body = body;
  }
}

export function isRefused(error: unknown, code?: RefusedCode): error is RefusedError {
  return error instanceof RefusedError && (code === undefined || error.code === code);
}

export interface HttpOptions {
  /** Begins every address; '' for the page's own origin. */
  readonly base?: string;
  /** Participant or stage token, read at each call; without one the cookies of the origin count. */
  readonly token?: () => string | null;
  /** Milliseconds until a call is given up as unreachable. */
  readonly timeoutMs?: number;
  /** Answers may be of many pages: once one has begun, it may take its time on a slow line. */
  readonly large?: boolean;
  readonly fetch?: typeof fetch;
}

/** JSON over HTTP. Every refusal (problem+json) becomes a RefusedError. */
export class HttpClient {
  constructor(private readonly options: HttpOptions = {}) {}

  /** What the route answers; its name says what must be sent with it. */
  readonly call: Call = async (route, ...sent) => {
    const { response, text } = await this.reach(httpCall(route, ...sent));
    const json = parse(text);
    if (!response.ok || (text && json === undefined)) {
      throw new RefusedError(response.status, refusalOf(response, json));
    }

    return json as AnswerOf<typeof route>;
  };

  /** The answer with its whole text, which may stop on the way as well. */
  private async reach({ method, path, body }: HttpCall): Promise<{ response: Response; text: string }> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), this.options.timeoutMs ?? CALL_TIMEOUT_MS);
    const call = this.options.fetch ?? fetch;
    try {
      const response = await call(`${this.options.base ?? ''}${path}`, {
        method,
        headers: this.headers(body !== undefined),
        credentials: 'same-origin',
        signal: abort.signal,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });

      if (this.options.large) clearTimeout(timer);

      return { response, text: await response.text() };
    } catch {
      throw new RefusedError(0, { code: 'unreachable' });
    } finally {
      clearTimeout(timer);
    }
  }

  private headers(hasBody: boolean): Record<string, string> {
    const token = this.options.token?.() ?? null;

    return {
      accept: 'application/json',
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
  }
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A proxy in between answers without our body: its status decides; a page with status 200 counts as no answer. */
function refusalOf(response: Response, json: unknown): RefusedBody {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const waits = Number.isFinite(seconds) ? { retryAfterMs: seconds * 1000 } : {};
  if (typeof json === 'object' && json !== null && 'code' in json) return { ...waits, ...(json as RefusalBody) };

  return {
    ...waits,
    code: response.ok || response.status >= 502 ? 'unavailable' : 'internal',
    message: t('data.unanswered'),
  };
}

export type Http = Pick<HttpClient, 'call'>;
