import { setTimeout as later } from 'node:timers/promises';

import type PgBoss from 'pg-boss';

import type { Log } from '../log/log';

type Job = PgBoss.Job<Record<string, unknown>>;

export interface JobWork {
  readonly name: string;
  readonly handler: (data: Readonly<Record<string, unknown>>) => Promise<void>;
  /** How many of the jobs are done at the same time. */
  readonly atOnce: number;
}

/** A database that is away for less than these together does not lose the end of a job, which would be done twice. */
const END_TRIES = 10;
const END_AGAIN_MS = 1000;

/** Runs jobs until none is left. pg-boss's own workers do not await ends of jobs or jobs fetched at their stop. */
export class JobWorker {
  private readonly stopping = new AbortController();
  private running?: Promise<void>;

  constructor(
    private readonly boss: PgBoss,
    private readonly work: JobWork,
    private readonly log: Log,
  ) {}

  get name(): string {
    return this.work.name;
  }

  /** Does the jobs that are due. Nothing happens where it does so already. */
  wake(): void {
    if (this.isStopping) return;
    this.running ??= this.doDue().finally(() => (this.running = undefined));
  }

  /** Takes no more jobs; resolves when those under way have ended. Never throws. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async doDue(): Promise<void> {
    try {
      await this.doAll();
    } catch (error) {
      this.log.error('jobs could not be worked on; trying again', error, { job: this.work.name });
    }
  }

  private async doAll(): Promise<void> {
    const first = await this.next();
    if (!first) return;
    const others = Array.from({ length: this.work.atOnce - 1 }, () => this.doFrom());
    await Promise.all([this.doFrom(first), ...others]);
  }

  private async doFrom(first?: Job): Promise<void> {
    for (let job = first ?? (await this.next()); job; job = await this.next()) await this.do(job);
  }

  private async next(): Promise<Job | undefined> {
    if (this.isStopping) return undefined;
    const [job] = await fetchJob(this.boss, this.work.name);
    return job;
  }

  private async do(job: Job): Promise<void> {
    const error = await this.attempt(job);
    if (error === undefined) await this.end(() => this.boss.complete(this.work.name, job.id));
    else await this.end(() => this.boss.fail(this.work.name, job.id, { name: error.name }));
  }

  // What a fault says may quote an address or a name: it goes neither into the log nor into the queue.
  private async attempt({ data }: Job): Promise<Error | undefined> {
    try {
      await this.work.handler(data);
      return undefined;
    } catch (error) {
      this.log.error('a job failed and will be tried again', error, { job: this.work.name });
      return error instanceof Error ? error : new Error('not an error');
    }
  }

  private async end(statement: () => Promise<unknown>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await statement();
        return;
      } catch (error) {
        if (tries === END_TRIES || this.isStopping) throw error;
        await this.pause(END_AGAIN_MS);
      }
    }
  }

  private get isStopping(): boolean {
    return this.stopping.signal.aborted;
  }

  private async pause(ms: number): Promise<void> {
    await later(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

export async function fetchJob(boss: PgBoss, name: string): Promise<readonly Job[]> {
  return (await boss.fetch<Record<string, unknown>>(name, { batchSize: 1 })) ?? [];
}
