/** Keeps page, scripts, styles and fonts for opening offline; nothing of a roundtable passes through here. */
declare const self: ServiceWorkerGlobalScope;

/** What the names of caches begin with: each kept page has one of its own, with its files. */
const OURS = 'rt-room';
/** The page of a participant; it is the same at every address below. */
const PAGE = '/j';
/** What is in the network's way for so long is taken from the phone, in ms. */
const PATIENCE_MS = 300;

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([fetch(PAGE).then(keepPage), self.skipWaiting()]));
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** A page says which files it has loaded; they come out of the browser's own store, where they are for a year. */
self.addEventListener('message', (event: ExtendableMessageEvent) => event.waitUntil(keepFiles(event.data)));

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== self.location.origin || event.request.method !== 'GET') return;
  if (event.request.mode === 'navigate') {
    const fresh = fetch(event.request);
    // Copied before it is read, after which it could not be.
    const copy = fresh.then((page) => page.clone());
    event.waitUntil(copy.then(keepPage).catch(() => undefined));
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

/** Fetches all files of a new version before it deletes the old page, so that a whole page always opens offline. */
async function keepPage(page: Response): Promise<void> {
  if (!page.ok) return;
  const text = await page.clone().text();
  const before = await caches.match(PAGE);
  if ((await before?.text()) === text) return;
  const name = `${OURS}-${crypto.randomUUID()}`;
  try {
    const cache = await caches.open(name);
    await cache.addAll(before ? filesOf(text) : []);
    await cache.put(PAGE, page);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  // Another tab may have kept it meanwhile, and taken this one away.
  const names = await ourCaches();
  const others = names.includes(name) ? names.filter((one) => one !== name) : [];
  await Promise.all(others.map((one) => caches.delete(one)));
}

/** The files that a page names: those that it begins with, and those of each kind of question. */
function filesOf(page: string): string[] {
  return [...new Set(Array.from(page.matchAll(/ (?:src|href)="(\/assets\/[^"]+)"/g), ([, file]) => file ?? ''))];
}

async function ourCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(OURS));
}

async function keptFile(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function keepFiles(files: unknown): Promise<void> {
  if (!Array.isArray(files)) return;
  const cache = await caches.open((await ourCaches()).at(-1) ?? OURS);
  const own = files.filter((file) => typeof file === 'string' && file.startsWith('/assets/'));
  await Promise.all(own.map(async (file: string) => (await cache.match(file)) ?? cache.add(file)));
}

function wait(ms: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), ms));
}
