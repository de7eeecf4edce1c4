import type { SessionBrief } from '@rt/contracts';

/** What specs of the pages outside the room have in common: a server that answers by path, and what it was asked. */

interface Call {
  readonly path: string;
  readonly method: string;
  readonly body: unknown;
  readonly token: string | undefined;
}

type Answer = { readonly status?: number; readonly body: object };

/** Its answers by path; whatever has none is not found. */
export type Answers = Record<string, (call: Call) => Answer>;

/** A roundtable that is under way. */
export const liveBrief: SessionBrief = {
  roundtableId: 'r1',
  title: 'Batteries',
  question: 'What would help?',
  hostName: 'The host',
  slotText: 'Thursday 12 March 2026, 2pm to 4pm',
  startAt: null,
  rule: 'attributed',
  ruleVersion: 3,
  ruleText: 'First paragraph.\n\nSecond paragraph.',
  state: 'live',
  asksName: true,
};

/** The room's state cannot be fetched: the pages outside the room do without it. */
export const noState: Answers = {
  '/api/live/state': () => ({ status: 503, body: { code: 'unavailable', message: 'Later', traceId: 't' } }),
};

/** Puts such a server in place of the browser's fetch, and returns what is asked of it, in order. */
export function serve(answers: Answers): Call[] {
  const calls: Call[] = [];
  const answer = (path: string, init: RequestInit) => {
    const { authorization: token } = (init.headers ?? {}) as Record<string, string | undefined>;
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const call = { path, method: init.method ?? 'GET', body, token };
    calls.push(call);
    const notFound = { status: 404, body: { code: 'not-found', message: 'Nothing' } };
    const { status = 200, body: told } = answers[path]?.(call) ?? notFound;
    const text = () => Promise.resolve(JSON.stringify(told));
    return Promise.resolve({ ok: status < 400, status, headers: new Headers(), text });
  };
  globalThis.fetch = answer as unknown as typeof fetch;
  return calls;
}
