import { setTimeout as later } from 'node:timers/promises';

import type { Log } from '../log/log';
import { JOB_SCHEMA } from './job-schema';
import type { JobWorker } from './job-worker';

const LOOK_MS = 500;

const DUE_QUEUES = `
  select queue.name
  from unnest($1::text[]) as queue (name)
  where exists (
    select from ${JOB_SCHEMA}.job
    where job.name = queue.name and job.state < 'active' and job.start_after < now())`;

type DueQueues = (sql: string, values: readonly unknown[]) => Promise<readonly { readonly name: string }[]>;

/** Asks twice a second, in one statement for all queues, which of them have a job that is due, and wakes their workers. */
export class JobWatch {
  private readonly stopping = new AbortController();
  private looking?: Promise<void>;

  constructor(
    private readonly workers: readonly Pick<JobWorker, 'name' | 'wake' | 'stop'>[],
    private readonly query: DueQueues,
    private readonly log: Pick<Log, 'error'>,
  ) {}

  start(): void {
    this.looking ??= this.lookAgainAndAgain();
  }

  /** Looks no more and takes no more jobs; resolves when those under way have ended. Never throws. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all([this.looking, ...this.workers.map((worker) => worker.stop())]);
  }

  private async lookAgainAndAgain(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.look();
      await later(LOOK_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async look(): Promise<void> {
    try {
      const due = new Set(
        (await this.query(DUE_QUEUES, [this.workers.map(({ name }) => name)])).map(({ name }) => name),
      );
      for (const worker of this.workers) if (due.has(worker.name)) worker.wake();
    } catch (error) {
      this.log.error('jobs could not be looked for; trying again', error);
    }
  }
}
