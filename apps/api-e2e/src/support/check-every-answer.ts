/** Every answer in a spec, refusals included, must match its own OpenAPI document (docs/decisions.md 3). */
import { type Answer, type ApiDocument, DocumentCheck } from './document-check';
import { HttpClient } from './load';

const plainFetch = globalThis.fetch;
const checks = new Map<string, Promise<DocumentCheck | undefined>>();
const faults = new Set<string>();
const waiting: Promise<void>[] = [];

/** The document of a server, asked for at its first answer; undefined where it is going away just then. */
function checkOf(base: string): Promise<DocumentCheck | undefined> {
  const known = checks.get(base);
  if (known) return known;
  const made = plainFetch(`${base}/api/openapi.json`, { signal: AbortSignal.timeout(20_000) })
    .then(async (answer) => (answer.ok ? new DocumentCheck((await answer.json()) as ApiDocument) : undefined))
    .catch(() => undefined);
  void made.then((check) => check ?? checks.delete(base));
  checks.set(base, made);
  return made;
}

function look(base: string, answer: Answer): void {
  const [path = ''] = answer.path.split('?');
  if (!/^\/api\/[\w./-]+$/.test(path) || answer.method === 'HEAD') return;
  waiting.push(
    checkOf(base).then((check) => {
      const fault = check?.faultOf(answer);
      if (fault) faults.add(fault);
    }),
  );
}

HttpClient.listeners.add(({ base, ...answer }) => look(base, answer));

globalThis.fetch = async (input, init) => {
  const response = await plainFetch(input, init);
  const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
  const [mediaType = ''] = (response.headers.get('content-type') ?? '').split(';');
  const text = pathname.startsWith('/api/') ? await response.clone().text() : '';
  const body: unknown = mediaType.includes('json') && text !== '' ? JSON.parse(text) : text;
  look(origin, { method: init?.method ?? 'GET', path: pathname, status: response.status, mediaType, body });
  return response;
};

afterAll(async () => {
  await Promise.all(waiting);
  expect([...faults]).toEqual([]);
});
