/** A person at the console or a phone, over HTTP alone: keeps cookies, speaks JSON, waits where the server says so. */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** An answer that is not 2xx; `body` is the problem. */
export class HttpProblem extends Error {
  constructor(method, path, status, body) {
    super(`${method} ${path} was answered with ${status} ${body?.code ?? ''} ${body?.message ?? ''}`.trim());
    this.status = status;
    this.body = body;
  }
}

function send(url, { method, headers, body }) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ response, text: Buffer.concat(parts).toString() }));
    });
    request.on('error', (error) => {
      // A server may close an idle line just as it is used again: then nothing was asked of it yet.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(send(url, { method, headers, body }));
      else reject(error);
    });
    request.end(body);
  });
}

export class HttpClient {
  /**
   * Each is told every answer of every client, refusals included.
   * @type {Set<(answer: { base: string, method: string, path: string, status: number, mediaType: string, body: any }) => void>}
   */
  static listeners = new Set();

  /** @param {string} base address of the server, without a slash at its end */
  constructor(base, { token } = {}) {
    this.base = base;
    this.token = token;
    this.cookies = new Map();
  }

  get(path) {
    return this.call('GET', path);
  }

  post(path, body = {}) {
    return this.call('POST', path, body);
  }

  put(path, body) {
    return this.call('PUT', path, body);
  }

  patch(path, body) {
    return this.call('PATCH', path, body);
  }

  delete(path, body = {}) {
    return this.call('DELETE', path, body);
  }

  /** Answers the parsed body of a 2xx; throws `HttpProblem` otherwise. 429 and 503 are waited for, up to `patience` times. */
  async call(method, path, body, patience = 40) {
    const { status, body: answer } = await this.#exchange(method, path, body);
    if (status < 300) return answer;
    if ((status === 429 || status === 503) && patience > 0) {
      await sleep(answer?.retryAfterMs ?? 250);
      return this.call(method, path, body, patience - 1);
    }
    throw new HttpProblem(method, path, status, answer);
  }

  async #exchange(method, path, sent) {
    const body = sent === undefined ? undefined : JSON.stringify(sent);
    const { response, text } = await send(this.base + path, { method, headers: this.#headers(body), body });
    const { 'content-type': type = '', 'set-cookie': cookies = [] } = response.headers;
    this.#remember(cookies);
    const [mediaType] = type.split(';');
    const isJson = mediaType.includes('json') && text !== '';
    const read = isJson ? JSON.parse(text) : text;
    const answer = { base: this.base, method, path, status: response.statusCode, mediaType, body: read };
    for (const listener of HttpClient.listeners) listener(answer);
    return answer;
  }

  #headers(body) {
    return {
      // Node sends the body of a DELETE without its length, unless told.
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
      ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
      ...(this.cookies.size ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
      origin: new URL(this.base).origin,
    };
  }

  #remember(lines) {
    for (const line of lines) {
      const [pair] = line.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at).trim(), pair.slice(at + 1));
    }
  }
}
