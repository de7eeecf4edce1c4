/** @jest-environment node */
import { HttpClient, RefusedError } from './http-client';
import { backOffMs, newId } from './new-id';

function answering(status: number, body: string, headers: Record<string, string> = {}) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fake = (url: string, init: RequestInit) => {
    calls.push({ url, init });

    return Promise.resolve(new Response(body, { status, headers }));
  };

  return { calls, fetch: fake as unknown as typeof fetch };
}

describe('HttpClient', () => {
  it('sends JSON with the token and gives the parsed body', async () => {
    const { calls, fetch } = answering(200, '{"id":1}');
    const http = new HttpClient({ token: () => 'T', fetch });

    expect(await http.call('POST /api/sign-in', { body: { email: 'a@example.org' } })).toEqual({ id: 1 });
    expect(calls[0]?.init.headers).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: 'Bearer T',
    });
    expect(calls[0]?.init.body).toBe('{"email":"a@example.org"}');
  });

  it('makes a refusal out of problem+json, with field and further members', async () => {
    const { fetch } = answering(
      422,
      '{"code":"invalid","message":"Enter a title","field":"title","traceId":"t1","extra":2}',
    );
    const refusal = await new HttpClient({ fetch })
      .call('GET /api/me')
      .catch((error: unknown) => error as RefusedError);

    expect(refusal).toBeInstanceOf(RefusedError);
    expect(refusal).toMatchObject({
      status: 422,
      code: 'invalid',
      field: 'title',
      message: 'Enter a title',
      traceId: 't1',
    });
    expect((refusal as RefusedError).body['extra']).toBe(2);
  });

  it('takes the wait from Retry-After where a proxy answers', async () => {
    const { fetch } = answering(503, '<html>', { 'retry-after': '3' });

    await expect(new HttpClient({ fetch }).call('GET /api/me')).rejects.toMatchObject({
      code: 'unavailable',
      retryAfterMs: 3000,
    });
  });

  it('takes a page for no answer of the server, whatever its status, and no text at all for one', async () => {
    const { fetch } = answering(200, '<html>Sign in to this network</html>');
    await expect(new HttpClient({ fetch }).call('POST /api/sign-out')).rejects.toMatchObject({ code: 'unavailable' });

    expect(await new HttpClient({ fetch: answering(200, '').fetch }).call('POST /api/sign-out')).toBeUndefined();
  });

  /** The beginning of an answer, and 50 ms later what is left of it, unless it is given up before. */
  const slow = (_url: string, { signal }: RequestInit) => {
    const start = (body: ReadableStreamDefaultController) => {
      const enqueue = (text: string) => body.enqueue(new TextEncoder().encode(text));
      const rest = setTimeout(() => (enqueue('1}'), body.close()), 50);
      signal?.addEventListener('abort', () => (clearTimeout(rest), body.error(signal.reason)));
      enqueue('{"revision":');
    };

    return Promise.resolve(new Response(new ReadableStream({ start })));
  };

  it('gives up an answer that stops within its body, as one that does not come, and waits for one that is large', async () => {
    const options = { fetch: slow as unknown as typeof fetch, timeoutMs: 20 };
    const stopped = new HttpClient(options).call('GET /api/live/state');
    await expect(stopped).rejects.toMatchObject({ code: 'unreachable', status: 0 });

    expect(await new HttpClient({ ...options, large: true }).call('GET /api/live/state')).toEqual({ revision: 1 });
  });

  it('says unreachable when no answer comes', async () => {
    const fetch = (() => Promise.reject(new TypeError('failed'))) as typeof globalThis.fetch;

    await expect(new HttpClient({ fetch }).call('POST /api/sign-out')).rejects.toMatchObject({
      code: 'unreachable',
      status: 0,
    });
  });
});

describe('newId', () => {
  it('makes different UUIDs of version 4', () => {
    const ids = Array.from({ length: 100 }, newId);

    expect(new Set(ids).size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('backOffMs', () => {
  it('doubles up to the maximum, with 50% to 100% of it', () => {
    expect([0, 1, 2, 10].map((attempt) => backOffMs(attempt, 500, 8000, () => 1))).toEqual([500, 1000, 2000, 8000]);
    expect(backOffMs(1, 500, 8000, () => 0)).toBe(500);
  });
});
