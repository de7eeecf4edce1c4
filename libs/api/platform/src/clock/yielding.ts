import { setImmediate } from 'node:timers/promises';

/** So long one count may hold up everything else that the process does, in milliseconds. */
const HOLD_UP_MS = 8;

/** Runs work by slices, and lets the process do something else whenever it has held it up long enough. `now` in milliseconds. */
export async function yielding<T>(
  slices: Generator<void, T, void>,
  now: () => number = () => performance.now(),
): Promise<T> {
  let begun = now();
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    if (now() - begun < HOLD_UP_MS) continue;
    await setImmediate();
    begun = now();
  }
}
