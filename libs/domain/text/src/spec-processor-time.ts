/** Less than this is noise, in ms. */
const LEAST_MEASURED_MS = 5;

/**
 * What some work takes of the processor, in ms: not what others do on the machine meanwhile. The least of three times, as
 * the engine compiles and cleans up beside any of them.
 */
export function processorTime(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(LEAST_MEASURED_MS, Math.min(...times));
}
