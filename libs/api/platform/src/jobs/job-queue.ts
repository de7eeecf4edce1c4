import { randomUUID } from 'node:crypto';

import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import PgBoss from 'pg-boss';

import { Environment } from '../config/environment';
import { Database } from '../database/database';
import { OwnerDatabase } from '../database/owner-database';
import { Log } from '../log/log';

/** Schema that pg-boss keeps its queues in; made by the owner (`migrate`). */
export const JOB_SCHEMA = 'pgboss';

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

/** A job that failed is tried again after about 5 s, 10 s, 20 s … ten times in all. */
const RETRIES = { retryLimit: 10, retryDelay: 5, retryBackoff: true, expireInSeconds: 120 };
const POLL_SECONDS = 0.5;
/** Those that help with a long queue are woken when there is one; they look by themselves only now and then. */
const HELPER_POLL_SECONDS = 60;
const STOP_TIMEOUT_MS = 5000;

/**
 * Work that must happen after a change: sent in the change's own transaction, so that both stand or neither. There is
 * no second outbox. Handlers run in processes with the role `jobs`. Jobs about content carry the roundtable's id only.
 */
@Injectable()
export class JobQueue implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<string, Registered>();
  /** Never started: it writes its SQL through the open transaction. */
  private readonly sender: PgBoss;
  private worker?: PgBoss;
  /** The worker's statements under way. */
  private readonly statements = new Set<Promise<unknown>>();

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
    this.worker = bossOver((sql, values) => this.counted(this.owner.query(sql, values)), { schedule: false });
    this.worker.on('error', (error) => this.log.error('the job queue reports a fault', error));
    await this.worker.start();
    for (const [name, registered] of this.handlers) await this.work(this.worker, name, registered);
  }

  /** Lets running jobs end (at most 5 s) and stops. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.stop({ graceful: true, wait: true, timeout: STOP_TIMEOUT_MS });
    // pg-boss does not wait for the statements that end its jobs; a job whose end is lost would be done twice.
    await Promise.allSettled(this.statements);
    this.worker = undefined;
  }

  private async counted<T>(statement: Promise<T>): Promise<T> {
    this.statements.add(statement);
    return statement.finally(() => this.statements.delete(statement));
  }

  /** For tests and the seed: does the jobs that are due, one after the other, until none is left. Returns their number. */
  async drain(): Promise<number> {
    const boss = idleBoss((sql, values) => this.owner.query(sql, values));
    let done = 0;
    for (const [name, { handler }] of this.handlers) {
      for (let [job] = await fetchOne(boss, name); job; [job] = await fetchOne(boss, name)) {
        await handler(job.data);
        await boss.complete(name, job.id);
        done += 1;
      }
    }
    return done;
  }

  // One worker looks for jobs. When it finds one, all of this name look again without a pause, until there is none.
  private async work(worker: PgBoss, name: string, { handler, atOnce }: Registered): Promise<void> {
    const all: string[] = [];
    for (let n = 0; n < atOnce; n += 1) {
      const options = { pollingIntervalSeconds: n === 0 ? POLL_SECONDS : HELPER_POLL_SECONDS, batchSize: 1 };
      const id = await worker.work<Record<string, unknown>>(name, options, async (jobs) => {
        for (const each of all) worker.notifyWorker(each);
        for (const job of jobs) await this.doOne(name, handler, job.data);
      });
      all.push(id);
    }
  }

  private async doOne(name: string, handler: JobHandler, data: Readonly<Record<string, unknown>>): Promise<void> {
    try {
      await handler(data);
    } catch (error) {
      this.log.error('a job failed and will be tried again', error, { job: name });
      throw error;
    }
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

async function fetchOne(boss: PgBoss, name: string): Promise<PgBoss.Job<Record<string, unknown>>[]> {
  return (await boss.fetch<Record<string, unknown>>(name, { batchSize: 1 })) ?? [];
}
