import { type RefusalCode, REFUSALS } from '@rt/contracts/plain';
import { refusalSentence } from '@rt/words';

import { t } from './words';

/** What a failed call says: the members of problem+json, or `offline` where no answer came. */
export interface Problem {
  readonly code: RefusalCode | 'offline';
  readonly message: string;
  readonly status: number;
  /** The message says no more than the code does, so a form may say what it knows better. */
  readonly isGeneral?: boolean;
  readonly field?: string;
  readonly traceId?: string;
  /** How long the server asks to wait before the next try. */
  readonly retryAfterMs?: number;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRefusalCode(code: unknown): code is RefusalCode {
  return typeof code === 'string' && code in REFUSALS;
}

/** True where the same request may succeed later: the connection, the server or a limit was in the way, not what was sent. */
export function mayPass({ status }: Problem): boolean {
  return status === 0 || status === 429 || status >= 500;
}

/** True where what was asked for is not there, or not for this person: asking again finds nothing either. */
export function isAbsent({ status }: Problem): boolean {
  return status === 404 || status === 410;
}

/** Reads whatever a call threw. Without a known code it is `offline` (no status) or `internal`. */
export function problemOf(error: unknown): Problem {
  const thrown = (error ?? {}) as Record<string, unknown>;
  const field = text(thrown['field']);
  const traceId = text(thrown['traceId']);
  const retryAfterMs = thrown['retryAfterMs'];
  const more = {
    ...(field ? { field } : {}),
    ...(traceId ? { traceId } : {}),
    ...(typeof retryAfterMs === 'number' && retryAfterMs > 0 ? { retryAfterMs } : {}),
  };
  const code = thrown['code'];
  if (isRefusalCode(code)) return { ...refusedAs(code, thrown), ...more };
  if (code === 'unreachable') {
    return {
      code: 'offline',
      message: t('console-kit.offline'),
      status: 0,
    };
  }
  return { code: 'internal', message: refusalSentence({ code: 'internal' }), status: 500, ...more };
}

function refusedAs(code: RefusalCode, thrown: Readonly<Record<string, unknown>>): Problem {
  const message = text(thrown['message']);
  const { title } = (thrown['body'] ?? thrown) as { title?: unknown };
  const general = message === undefined || message === title ? { isGeneral: true } : {};
  return { code, message: message ?? refusalSentence({ code }), ...general, status: REFUSALS[code].status };
}
