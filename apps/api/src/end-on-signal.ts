import { setTimeout as later } from 'node:timers/promises';

import type { NestExpressApplication } from '@nestjs/platform-express';
import { Draining, type Environment, JobQueue, type Log } from '@rt/api/platform';

/** After this a process ends even if something does not let go: what starts it anew waits ten seconds. */
const END_WITHIN_MS = 9500;
/** Requests that are in progress when the listener closes get this long to be answered. */
const LET_REQUESTS_END_MS = 3000;

/** Reports unready at `/api/ready` for `drainMs` while it serves, then closes. A second signal ends the delay. */
export function endOnSignal(app: NestExpressApplication, { drainMs }: Environment, log: Log): void {
  const waiting = new AbortController();
  let ending = false;
  const end = (): void => {
    if (ending) return waiting.abort();
    ending = true;
    log.info('the server ends');
    setTimeout(() => process.exit(1), END_WITHIN_MS).unref();
    app.get(Draining).announce();
    // Jobs may take seconds to end and no proxy sends them, so they need not wait.
    void app.get(JobQueue).rest();
    void later(drainMs, undefined, { signal: waiting.signal })
      .catch(() => undefined)
      .then(() => close(app, log));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

async function close(app: NestExpressApplication, log: Log): Promise<void> {
  const server = app.getHttpServer();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), LET_REQUESTS_END_MS).unref();
  try {
    await app.close();
    process.exit(0);
  } catch (error) {
    log.error('the server did not end in good order', error);
    process.exit(1);
  }
}
