import type { Log } from '@rt/api/platform';

/** Exit code of a process that ended because of a fault that it has logged. */
const FAULT_LOGGED = 2;

/**
 * What nobody caught is logged without what it quotes. A promise that nobody waited for must not end a process with a
 * room full of people in it: the job queue's package does not wait for all of its own statements, and the database may
 * go away just then. After an exception the state of the process is unknown, so it ends and is started anew.
 */
export function logUncaughtFaults(log: Log): void {
  process.on('unhandledRejection', (reason) => log.error('nobody waited for something that failed', reason));
  process.on('uncaughtException', (error) => {
    log.error('nobody caught a fault: the process ends', error);
    process.exit(FAULT_LOGGED);
  });
}
