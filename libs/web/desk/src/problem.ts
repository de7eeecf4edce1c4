import { REFUSALS, type RefusalCode } from '@rt/contracts/plain';

/** What a failed call says: the members of problem+json, or `offline` where no answer came. */
export interface Problem {
  readonly code: RefusalCode | 'offline';
  readonly message: string;
  readonly status: number;
  readonly field?: string;
  readonly traceId?: string;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRefusalCode(code: unknown): code is RefusalCode {
  return typeof code === 'string' && code in REFUSALS;
}

/** Reads whatever a call threw. Without a known code it is `offline` (no status) or `internal`. */
export function problemOf(error: unknown): Problem {
  const thrown = (error ?? {}) as Record<string, unknown>;
  const body = (typeof thrown['refusal'] === 'object' && thrown['refusal'] ? thrown['refusal'] : thrown) as Record<
    string,
    unknown
  >;
  const field = text(body['field']);
  const traceId = text(body['traceId']);
  const more = { ...(field ? { field } : {}), ...(traceId ? { traceId } : {}) };
  if (isRefusalCode(body['code'])) {
    const known = REFUSALS[body['code']];
    return { code: body['code'], message: text(body['message']) ?? known.message, status: known.status, ...more };
  }
  if (isConnectionFault(error)) {
    return { code: 'offline', message: 'The server cannot be reached. Check the connection, then try again.', status: 0 };
  }
  return { code: 'internal', message: REFUSALS.internal.message, status: 500, ...more };
}

function isConnectionFault(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  return error instanceof DOMException && (error.name === 'AbortError' || error.name === 'TimeoutError');
}
