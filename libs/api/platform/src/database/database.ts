import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

import type { OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';

import type { Log } from '../log/log';
import { Refusal } from '../refusals/refusal';
import { isDatabaseLost, isStorageFull, translateLoss } from './faults';
import { Losses } from './losses';
import { Table } from './table';

type Hook = () => unknown;

interface Unit {
  readonly runner: QueryRunner;
  readonly last: Hook[];
  readonly hooks: Hook[];
}

/** Enough that it needs a new page, and random, since PostgreSQL would press it together. */
const TRIED_BYTES = 24_000;
const TRY_TO_WRITE = `insert into installation (name, value) values ('storage-tried', $1)
  on conflict (name) do update set value = excluded.value, at = now()`;

/**
 * Carries the open transaction along the async call chain, so that callers need not pass it on.
 * A lost database is thrown as the refusal `unavailable`, a full disk as `storage-full`; other errors of PostgreSQL arrive as they are.
 */
export class Database implements OnApplicationShutdown {
  private readonly unit = new AsyncLocalStorage<Unit>();
  /** Statements sent through the app pool since the start, those that begin and end transactions not counted. */
  statementsRun = 0;

  constructor(
    readonly dataSource: DataSource,
    private readonly log: Log,
    private readonly losses = new Losses(),
  ) {}

  /** How often a connection broke so far: with it, unlogged tables may have been emptied. */
  get lossesSeen(): number {
    return this.losses.count;
  }

  /** True from a write that found the disk full until a large write succeeds. */
  async storageIsFull(): Promise<boolean> {
    if (!this.losses.storageFull) return false;
    try {
      await this.query(TRY_TO_WRITE, [randomBytes(TRIED_BYTES).toString('base64')]);
      this.losses.storageFull = false;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    return this.losses.storageFull;
  }

  /** Connections of the app pool, and how many statements wait for one. */
  get pool(): { total: number; waiting: number } {
    const { master } = this.dataSource.driver as unknown as { master: Pool };
    return { total: master.totalCount, waiting: master.waitingCount };
  }

  /** True inside `transaction`. */
  get inTransaction(): boolean {
    return this.unit.getStore() !== undefined;
  }

  /** Runs one statement in the open transaction (or on its own) and returns its rows. */
  async query<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.statement(async (runner) => (await runner.query(sql, params, true)).records as T[]);
  }

  /** A table by its entity, in the open transaction or on its own: for plain reads and writes, which need no SQL. */
  table<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Table<Row> {
    return new Table((work) => this.statement((runner) => work(runner.manager.getRepository(entity))));
  }

  /** Runs work in one transaction; joins one that is open. Hooks of `afterCommit` run once it has been committed. */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.unit.getStore()) return work();
    const hooks: Hook[] = [];
    const result = await this.inNewTransaction(hooks, work);
    for (const hook of hooks) await this.tell(hook);
    return result;
  }

  /** Registers a consequence that may be lost (a push, a log line): after commit, or at once without a transaction. */
  afterCommit(hook: Hook): void {
    const open = this.unit.getStore();
    if (open) open.hooks.push(hook);
    else void this.tell(hook);
  }

  /** Runs at the end of the transaction, in order, for contended locks. An error rolls back. */
  beforeCommit(work: Hook): void {
    const open = this.unit.getStore();
    if (!open) throw new Error('Nothing is to be committed: there is no transaction.');
    open.last.push(work);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }

  private async inNewTransaction<T>(hooks: Hook[], work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const last: Hook[] = [];
      const result = await this.unit.run({ runner, last, hooks }, async () => {
        const done = await work();
        for (const one of last) await one();
        return done;
      });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw this.translated(error);
    } finally {
      await runner.release();
    }
  }

  private async statement<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const open = this.unit.getStore();
    const runner = open?.runner ?? this.dataSource.createQueryRunner();
    this.statementsRun += 1;
    try {
      return await work(runner);
    } catch (error) {
      throw this.translated(error);
    } finally {
      if (!open) await runner.release();
    }
  }

  private translated(error: unknown): unknown {
    if (isDatabaseLost(error)) this.losses.note();
    if (isStorageFull(error)) this.losses.storageFull = true;
    return translateLoss(error);
  }

  // The change is committed: a hook that fails is logged, never thrown at the caller. Hooks run outside of the unit.
  private async tell(hook: Hook): Promise<void> {
    try {
      await this.unit.exit(async () => hook());
    } catch (error) {
      this.log.error('a consequence after commit failed', error);
    }
  }
}
