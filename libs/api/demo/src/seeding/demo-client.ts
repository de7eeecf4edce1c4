import { request } from 'node:http';

/** The server refused a step of the demo; the seed stops there. */
export class DemoFault extends Error {}

/** A person of the demo: a browser or a phone that speaks the public interface. */
export class DemoClient {
  private readonly cookies = new Map<string, string>();
  private token = '';

  /** @param base address of the running server; @param origin the origin that it knows as its own. */
  constructor(
    private readonly base: string,
    private readonly origin: string,
  ) {}

  async get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  async post<T>(path: string, body: object = {}): Promise<T> {
    return this.call<T>('POST', path, body);
  }

  async put<T>(path: string, body: object): Promise<T> {
    return this.call<T>('PUT', path, body);
  }

  async patch<T>(path: string, body: object): Promise<T> {
    return this.call<T>('PATCH', path, body);
  }

  /** From now on this is a participant's phone. */
  actAs(participantToken: string): void {
    this.token = participantToken;
  }

  private async call<T>(method: string, path: string, body?: object): Promise<T> {
    const { status, cookies, text } = await send(this.base + path, method, this.headers(), body);
    for (const line of cookies) this.remember(line);
    if (status >= 300) throw new DemoFault(`${method} ${path} was answered with ${status}: ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return {
      'content-type': 'application/json',
      host: new URL(this.origin).host,
      origin: this.origin,
      ...(cookie ? { cookie } : {}),
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
    };
  }

  private remember(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    this.cookies.set(pair.slice(0, at).trim(), pair.slice(at + 1));
  }
}

interface Answer {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly text: string;
}

/** One request; unlike `fetch` it may say under which name the server is asked. */
function send(url: string, method: string, headers: Record<string, string>, body?: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, cookies: response.headers['set-cookie'] ?? [], text }),
      );
    });
    call.on('error', reject);
    call.end(body && JSON.stringify(body));
  });
}
