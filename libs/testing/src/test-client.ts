/** What a server answered. `body` is parsed JSON where it is JSON, else text. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** Speaks HTTP as a browser page of the same origin does; keeps the cookies that it is given. */
export class TestClient {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly identity: { cookie?: string; bearer?: string } = {},
  ) {
    for (const pair of identity.cookie?.split('; ') ?? []) this.keep(pair);
  }

  get<T = Body>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('GET', path, undefined, headers);
  }

  post<T = Body>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('POST', path, body, headers);
  }

  put<T = Body>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('PUT', path, body, headers);
  }

  patch<T = Body>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('PATCH', path, body, headers);
  }

  delete<T = Body>(path: string, headers?: Record<string, string>): Promise<Answer<T>> {
    return this.send('DELETE', path, undefined, headers);
  }

  /** The cookies as a Cookie header, 'a=1; b=2'. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Sends a request; a string or Buffer body goes out as it is, anything else as JSON. */
  async send<T = Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: { ...this.standing(body !== undefined), ...headers },
      ...(body === undefined ? {} : { body: sentAs(body) }),
    });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: (isJson && text ? JSON.parse(text) : text) as T,
      headers: response.headers,
    };
  }

  private standing(hasBody: boolean): Record<string, string> {
    return {
      origin: this.url,
      ...(hasBody ? { 'content-type': 'application/json' } : {}),
      ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
      ...(this.identity.bearer ? { authorization: `Bearer ${this.identity.bearer}` } : {}),
    };
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (/max-age=0/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(at + 1));
  }
}

/** A JSON object whose members a test looks at. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it expects, the assertion checks it
export type Body = Record<string, any>;

function sentAs(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return body;
  return Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body);
}
