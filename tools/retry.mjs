import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 50;

/** Repeats an assertion until it holds or `ms` are over; then its last failure is thrown. The one way in which tests wait. */
export async function retry(assertion, ms = 15_000) {
  const end = performance.now() + ms;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(PAUSE_MS);
    }
  }
}
