const PAUSE_MS = 20;

/** Repeats an assertion until it holds; throws its last error after `withinMs` (default 10 s). */
export async function retry<T>(assertion: () => T | Promise<T>, withinMs = 10_000): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }
}
