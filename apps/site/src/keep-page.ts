const WORKER = '/room-worker.js';
const FILES = '/assets/';

/**
 * Keeps the participant's page on the device, so that it opens again without a network (apps/site/worker). Where the
 * browser has no worker, as on an address without https, the page works as before.
 */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(WORKER, { scope: '/j', updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const tell = (entries: PerformanceEntryList) => active?.postMessage(entries.map(pathOf).filter(isFile));
  new PerformanceObserver((list) => tell(list.getEntries())).observe({ type: 'resource', buffered: true });
}

function pathOf({ name }: PerformanceEntry): string {
  return name.startsWith(location.origin) ? name.slice(location.origin.length) : '';
}

function isFile(path: string): boolean {
  return path.startsWith(FILES);
}
