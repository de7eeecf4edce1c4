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
    const answer = await fetch(this.base + path, {
      method,
      redirect: 'manual',
      headers: this.headers(),
      body: body && JSON.stringify(body),
    });
    for (const line of answer.headers.getSetCookie()) this.remember(line);
    const text = await answer.text();
    if (!answer.ok) throw new DemoFault(`${method} ${path} was answered with ${answer.status}: ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return {
      'content-type': 'application/json',
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
