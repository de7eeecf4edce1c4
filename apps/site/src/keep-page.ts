const WORKER = '/room-worker.js';
const FILES = '/assets/';

/**
 * What waits until all else has been fetched. A page that the browser brings back as it was left is loaded anew: meanwhile somebody
 * else may have taken a seat in this tab.
 */
export async function afterLoad(): Promise<void> {
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
  await keepPage();
}

/**
 * Keeps the participant's page on the device, so that it opens again without a network (apps/site/worker). Where the
 * browser has no worker, as on an address without https, the page works as before.
 */
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
