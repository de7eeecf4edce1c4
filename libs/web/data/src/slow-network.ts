/** Milliseconds from asking for this (small) page to its end, or until now while it still comes, above which a network counts as slow. */
const SLOW_MS = 200;

/** True where a round trip takes so long that what is not needed at once should wait its turn. */
export function isSlowNetwork(): boolean {
  const [page] = globalThis.performance?.getEntriesByType?.('navigation') ?? [];
  if (page === undefined || !('requestStart' in page)) return false;
  const { requestStart, responseEnd } = page as PerformanceNavigationTiming;

  return (responseEnd || performance.now()) - requestStart > SLOW_MS;
}
