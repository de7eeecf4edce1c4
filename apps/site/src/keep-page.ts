const WORKER = '/room-worker.js';
const FILES = '/assets/';

/** Runs after the load. Reloads a page from the back-forward cache, since the seat of this tab may have changed. */
export async function afterLoad(): Promise<void> {
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  await keepPage();
}

/** Saves the page for opening offline (apps/site/worker), where the browser has a service worker. */
async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const worker = await activeOf(
    await navigator.serviceWorker.register(WORKER, { scope: '/j', updateViaCache: 'none' }),
  );
  const tell = (entries: PerformanceEntryList) => worker?.postMessage(entries.map(pathOf).filter(isFile));
  new PerformanceObserver((list) => tell(list.getEntries())).observe({ type: 'resource', buffered: true });
}

/** The worker once it runs, also for a page outside of its scope, as that of a personal link is before somebody goes in. */
async function activeOf({ installing, waiting, active }: ServiceWorkerRegistration): Promise<ServiceWorker | null> {
  const worker = active ?? waiting ?? installing;
  while (worker && worker.state !== 'activated') {
    await new Promise((changed) => worker.addEventListener('statechange', changed, { once: true }));
  }

  return worker;
}

function pathOf({ name }: PerformanceEntry): string {
  return name.startsWith(location.origin) ? name.slice(location.origin.length) : '';
}

function isFile(path: string): boolean {
  return path.startsWith(FILES);
}
