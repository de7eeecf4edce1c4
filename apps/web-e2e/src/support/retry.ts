import { setTimeout as pause } from 'node:timers/promises';

/** Repeats an assertion until it holds or the time is over; then its last failure is thrown. */
export async function retry<T>(assertion: () => T | Promise<T>, ms = 15_000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(50);
    }
  }
}
