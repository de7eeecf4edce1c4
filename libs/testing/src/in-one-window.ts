import type { TestDatabase } from './test-database';

/** The shortest of the windows over which limits are counted; the others are multiples of it. */
const WINDOW_SEC = 300;

/** Repeats a test of an exact limit where a window of the clock ended meanwhile. */
export function inOneWindow(database: () => TestDatabase, test: () => Promise<void>): () => Promise<void> {
  return async () => {
    const before = await windowOf(database());
    const failure = await test().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if ((await windowOf(database())) !== before) {
      await database().query('delete from rate_limits');
      return test();
    }
    if (failure) throw failure.error;
  };
}

/** The same as an `it`: `const limited = limitedTests(() => database)`, and `limited('refuses the fourth', async () => …)`. */
export function limitedTests(database: () => TestDatabase): (says: string, test: () => Promise<void>) => void {
  return (says, test) => it(says, inOneWindow(database, test));
}

async function windowOf(database: TestDatabase): Promise<string | undefined> {
  const [row] = await database.query<{ window: string }>(
    `select floor(extract(epoch from now()) / ${WINDOW_SEC})::text as "window"`,
  );
  return row?.window;
}
