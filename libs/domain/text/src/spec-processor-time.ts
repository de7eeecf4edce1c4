/** Less than this is noise, in ms. */
const LEAST_MEASURED_MS = 5;

/** What some work takes of the processor, in ms: not what others do on the machine meanwhile. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(LEAST_MEASURED_MS, (user + system) / 1000);
}
