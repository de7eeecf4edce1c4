/**
 * Keeps the participant's page on the phone, so that it opens without a network: the page itself and the scripts, styles
 * and fonts that it has loaded. Nothing of a roundtable goes through here: neither answers nor the state of a room.
 */
declare const self: ServiceWorkerGlobalScope;

const CACHE = 'rt-room';
/** The page of a participant; it is the same at every address below. */
const PAGE = '/j';
/** What is in the network's way for so long is taken from the phone, in ms. */
const PATIENCE_MS = 300;

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([fetchPage(new Request(PAGE)), self.skipWaiting()]));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** A page says which files it has loaded; they come out of the browser's own store, where they are for a year. */
self.addEventListener('message', (event: ExtendableMessageEvent) => event.waitUntil(keepFiles(event.data)));

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== self.location.origin || event.request.method !== 'GET') return;
  if (event.request.mode === 'navigate') {
    const fresh = fetchPage(event.request);
    event.waitUntil(fresh.catch(() => undefined));
    event.respondWith(firstPage(fresh));
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(keptFile(event.request));
  }
});

/** The newest page where it comes in time, else the kept one; without either what the network says. */
async function firstPage(fresh: Promise<Response>): Promise<Response> {
  const inTime = await Promise.race([fresh.catch(() => null), wait(PATIENCE_MS)]);
  if (inTime?.ok) return inTime;
  const kept = await caches.match(PAGE);

  return kept ?? fresh;
}

/** Fetches the page and keeps it. A new one has other files: those of the one before go with it. */
async function fetchPage(request: Request): Promise<Response> {
  const page = await fetch(request);
  if (!page.ok) return page;
  const copy = page.clone();
  const before = await caches.match(PAGE);
  if ((await before?.text()) !== (await page.clone().text())) {
    await caches.delete(CACHE);
    await (await caches.open(CACHE)).put(PAGE, copy);
  }

  return page;
}

async function keptFile(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function keepFiles(files: unknown): Promise<void> {
  if (!Array.isArray(files)) return;
  const cache = await caches.open(CACHE);
  const own = files.filter((file) => typeof file === 'string' && file.startsWith('/assets/'));
  await Promise.all(own.map(async (file: string) => (await cache.match(file)) ?? cache.add(file)));
}

function wait(ms: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), ms));
}
