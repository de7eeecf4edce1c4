import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { type AnswerOf, type Call, httpCall } from '@rt/contracts/plain';

/** One pool for all clients: a load test of thousands of people opens 64 connections per server. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
/** How often a call is repeated that the server answers with 429 or 503. */
const PATIENCE = 40;

/** The answer of a server. `body` is parsed where it is JSON, else text. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

export interface Heard {
  readonly base: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it expects, the assertion checks it
export type Body = Record<string, any>;

/** How a client identifies itself: by cookies, 'a=1; b=2', or by a participant's or a stage's token. */
export interface Identity {
  readonly cookie?: string;
  readonly token?: string;
}

/** An answer that is not 2xx; `body` is the problem. */
export class HttpProblem extends Error {
  constructor(
    method: string,
    path: string,
    readonly status: number,
    readonly body: Body,
  ) {
    super(`${method} ${path} was answered with ${status} ${body['code'] ?? ''} ${body['message'] ?? ''}`.trim());
  }
}

/** Speaks HTTP as a browser page of the same origin does, and stores the cookies that it receives. */
export abstract class ApiClient {
  /** Each hears every answer of every client, refusals included. */
  static readonly listeners = new Set<(heard: Heard) => void>();
  cookies = new Map<string, string>();
  token: string | undefined;

  /** `base`: address of the server, without a slash at its end. */
  constructor(
    public base: string,
    { cookie, token }: Identity = {},
  ) {
    this.token = token;
    for (const pair of cookie?.split('; ') ?? []) this.store(pair);
  }

  /** The cookies as a Cookie header, 'a=1; b=2'. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The typed answer of a route: `call('GET /api/roundtables/{roundtableId}', { at: { roundtableId } })`. Throws `HttpProblem`. */
  readonly call: Call = async (route, ...sent) => {
    const { method, path, body } = httpCall(route, ...sent);
    return (await this.done(method, path, body)) as AnswerOf<typeof route>;
  };

  /** The body of a 2xx; throws `HttpProblem` otherwise. Repeats what is answered with 429 or 503. */
  async done<T = Body>(method: string, path: string, body?: unknown, patience = PATIENCE): Promise<T> {
    const answer = await this.send<Body>(method, path, body);
    if (answer.status < 300) return answer.body as T;
    if ((answer.status === 429 || answer.status === 503) && patience > 0) {
      await pause((answer.body['retryAfterMs'] as number | undefined) ?? 250);
      return this.done(method, path, body, patience - 1);
    }
    throw new HttpProblem(method, path, answer.status, answer.body);
  }

  /** Whatever the server answers; a string or Buffer is sent as it is, anything else as JSON. */
  async send<T = Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const sent = body === undefined ? undefined : bytesOf(body);
    const response = await exchange(this.base + path, method, { ...this.headers(sent), ...headers }, sent);
    for (const line of response.headers.getSetCookie()) this.store(line);
    const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
    const isJson = mediaType.includes('json') && response.text !== '';
    const read: unknown = isJson ? JSON.parse(response.text) : response.text;
    const { status } = response;
    for (const listener of ApiClient.listeners) {
      listener({ base: this.base, method, path, status, mediaType, body: read });
    }
    return { status, body: read as T, headers: response.headers };
  }

  private headers(body: Buffer | undefined): Record<string, string> {
    return {
      origin: this.base,
      // Node sends the body of a DELETE without its length otherwise.
      ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(body.byteLength) }),
      ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
    };
  }

  private store(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1));
  }
}

/** Answers bodies, and throws `HttpProblem` for refusals: for everything that has to succeed. */
export class HttpClient extends ApiClient {
  get<T = Body>(path: string): Promise<T> {
    return this.done('GET', path);
  }

  post<T = Body>(path: string, body: unknown = {}): Promise<T> {
    return this.done('POST', path, body);
  }

  put<T = Body>(path: string, body: unknown = {}): Promise<T> {
    return this.done('PUT', path, body);
  }

  patch<T = Body>(path: string, body: unknown = {}): Promise<T> {
    return this.done('PATCH', path, body);
  }

  delete<T = Body>(path: string, body: unknown = {}): Promise<T> {
    return this.done('DELETE', path, body);
  }
}

interface Exchanged {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

function exchange(url: string, method: string, headers: Record<string, string>, body?: Buffer): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const { statusCode = 0, rawHeaders } = response;
        resolve({ status: statusCode, headers: headersOf(rawHeaders), text: Buffer.concat(parts).toString() });
      });
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      // A server may close an idle connection just as it is reused: it has not read the request then.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(exchange(url, method, headers, body));
      else reject(error);
    });
    request.end(body);
  });
}

/** `rawHeaders` lists names and values in turn. */
function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at < raw.length; at += 2) headers.append(raw[at] ?? '', raw[at + 1] ?? '');
  return headers;
}

function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
