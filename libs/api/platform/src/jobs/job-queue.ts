import { randomUUID } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';

import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import PgBoss from 'pg-boss';

import { Environment } from '../config/environment';
import { Database } from '../database/database';
import { OwnerDatabase } from '../database/owner-database';
import { Log } from '../log/log';
import { JOB_SCHEMA } from './job-schema';
import { JobWatch } from './job-watch';
import { fetchJob, JobWorker } from './job-worker';

/** When and how often a job runs. `startAfter`: seconds from now or a moment; one waiting job a `singletonKey`. */
export interface JobOptions {
  readonly startAfter?: number | Date;
  readonly singletonKey?: string;
}

/** Does the work of one job; a throw puts it back for another try. */
export type JobHandler = (data: Readonly<Record<string, unknown>>) => Promise<void>;

/** How a process works on the jobs of a name. `atOnce`: how many of them at the same time (default 1). */
export interface WorkOptions {
  readonly atOnce?: number;
}

type RunSql = (sql: string, values: unknown[]) => Promise<unknown[]>;

interface Registered {
  readonly handler: JobHandler;
  readonly atOnce: number;
}

/** Retries for two days or more: a mail server may be down for a night. */
const RETRIES = { retryLimit: 15, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 };
const STOP_TIMEOUT_MS = 5000;

/** A job is sent in the change's transaction. Jobs about content have the roundtable's id only. */
@Injectable()
export class JobQueue implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<string, Registered>();
  /** Never started: it writes its SQL through the open transaction. */
  private readonly sender: PgBoss;
  private keeper?: PgBoss;
  private watch?: JobWatch;
  private resting?: Promise<void>;

  constructor(
    private readonly environment: Environment,
    private readonly database: Database,
    private readonly owner: OwnerDatabase,
    private readonly log: Log,
  ) {
    this.sender = idleBoss((sql, values) => this.database.query(sql, values));
  }

  /** Registers what does jobs of a name; features call it in onModuleInit. */
  handle(name: string, handler: JobHandler, { atOnce = 1 }: WorkOptions = {}): void {
    if (this.handlers.has(name)) throw new Error(`two handlers for the job ${name}`);
    this.handlers.set(name, { handler, atOnce });
  }

  /** Sends a job in the open transaction. */
  async send(name: string, data: Readonly<Record<string, unknown>>, options: JobOptions = {}): Promise<void> {
    if (!this.handlers.has(name)) throw new Error(`no handler for the job ${name}`);
    // Under the policy `short` one job may wait a key, so a job without a key gets one of its own.
    const singletonKey = options.singletonKey ?? randomUUID();
    await this.sender.send(name, data, { ...RETRIES, ...options, singletonKey });
  }

  /** Makes the queues of all handlers (as the owner) and, in a process with the role `jobs`, starts working on them. */
  async onApplicationBootstrap(): Promise<void> {
    for (const name of this.handlers.keys()) {
      // One process after the other: two that made the same queue's table at the same moment would fail.
      await this.owner.query(
        `with turn as (select pg_advisory_xact_lock(hashtext('${JOB_SCHEMA}.create_queue')))
         select ${JOB_SCHEMA}.create_queue($1, $2) from turn`,
        [name, JSON.stringify({ policy: 'short' })],
      );
    }
    if (!this.environment.roles.has('jobs') || this.handlers.size === 0) return;
    // It puts back the jobs of processes that died, and clears away old ones.
    this.keeper = bossOver((sql, values) => this.owner.query(sql, values), { schedule: false });
    this.keeper.on('error', (error) => this.log.error('the job queue reports a fault', error));
    await this.keeper.start();
    const boss = this.keeper;
    const workers = [...this.handlers].map(([name, one]) => new JobWorker(boss, { name, ...one }, this.log));
    this.watch = new JobWatch(workers, (sql, values) => this.owner.query(sql, [...values]), this.log);
    this.watch.start();
  }

  /** Takes no more jobs; resolves when those under way have ended, at most 5 s after the first call. */
  async rest(): Promise<void> {
    this.resting ??= Promise.race([this.watch?.stop(), later(STOP_TIMEOUT_MS, undefined, { ref: false })]);
    await this.resting;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rest();
    await this.keeper?.stop({ graceful: false });
    this.keeper = undefined;
  }

  /** For tests and the seed: does the jobs that are due, one after the other, until none is left. Returns their number. */
  async drain(): Promise<number> {
    const boss = idleBoss((sql, values) => this.owner.query(sql, values));
    let done = 0;
    for (const [name, { handler }] of this.handlers) {
      for (let [job] = await fetchJob(boss, name); job; [job] = await fetchJob(boss, name)) {
        await handler(job.data);
        await boss.complete(name, job.id);
        done += 1;
      }
    }
    return done;
  }
}

function idleBoss(query: RunSql): PgBoss {
  return bossOver(query, { supervise: false, schedule: false });
}

function bossOver(query: RunSql, options: PgBoss.ConstructorOptions): PgBoss {
  const executeSql = async (sql: string, values: unknown[]): Promise<{ rows: unknown[] }> => ({
    rows: await query(sql, values),
  });
  return new PgBoss({ ...options, schema: JOB_SCHEMA, db: { executeSql }, migrate: false });
}
