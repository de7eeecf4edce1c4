import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { isDeadlock, Log, Refusal, refuse } from '@rt/api/platform';

import { StoreReactions } from '../reacting/store-reactions';
import type { ReactionOperation, ReactionOutcome, ResponseOperation, ResponseOutcome } from './response-operation';
import { StoreBatch } from './store-batch';

const MOST_AT_ONCE = 2000;
const MOST_WAITING = 20_000;
const BUSY_RETRY_MS = 1000;
const DEADLOCK_TRIES = 5;
/** Parallel commits share the delay of the disk; more would make the batches smaller. */
const LANES = 4;

interface WaitingFor<Operation, Outcome> {
  readonly operation: Operation;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
}

type Answering = WaitingFor<ResponseOperation, ResponseOutcome>;
type Reacting = WaitingFor<ReactionOperation, ReactionOutcome>;
type Waiting = Answering | Reacting;

interface Batch {
  readonly activityId: string;
  readonly waiting: readonly Waiting[];
}

/** Group commit: answers that arrive during a commit form the next batch, so that quiet rooms have no delay. */
@Injectable()
export class ResponseQueue implements OnApplicationShutdown {
  /** By activity; a Map keeps the order of arrival, so that no activity waits for ever behind a busy one. */
  private readonly queues = new Map<string, Waiting[]>();
  private readonly underWay = new Set<string>();
  private readonly lanes = new Set<Promise<void>>();
  private freeLanes = LANES;
  private waiting = 0;

  constructor(
    private readonly storeBatch: StoreBatch,
    private readonly storeReactions: StoreReactions,
    private readonly log: Log,
  ) {}

  /** Resolves when the operation is committed or decided; `unavailable` when too many wait or the database is away. */
  // Not `async`, which would add three turns of the queue of promises to each answer.
  submit(operation: ResponseOperation): Promise<ResponseOutcome> {
    return new Promise((done, failed) => this.add({ operation, done, failed }));
  }

  /** Takes texts back from what is closed, in the open transaction; nothing else waits for it. */
  takeBack(operation: ResponseOperation): Promise<ResponseOutcome> {
    return this.storeBatch.takeBack(operation.activityId, operation);
  }

  async react(operation: ReactionOperation): Promise<ReactionOutcome> {
    return new Promise((done, failed) => this.add({ operation, done, failed }));
  }

  private add(one: Waiting): void {
    if (this.waiting >= MOST_WAITING) refuse('unavailable', { retryAfterMs: BUSY_RETRY_MS });
    const { activityId } = one.operation;
    const queue = this.queues.get(activityId);
    if (queue) queue.push(one);
    else this.queues.set(activityId, [one]);
    this.waiting += 1;
    this.startLane();
  }

  /** Nothing that was taken is dropped: the last batches are committed first. */
  async onApplicationShutdown(): Promise<void> {
    while (this.lanes.size > 0) await Promise.all(this.lanes);
  }

  private startLane(): void {
    const first = this.freeLanes > 0 ? this.take() : undefined;
    if (!first) return;
    this.freeLanes -= 1;
    const lane = this.work(first).finally(() => this.lanes.delete(lane));
    this.lanes.add(lane);
  }

  // Free again in the very turn in which nothing was left: whatever is submitted next starts it anew.
  private async work(first: Batch): Promise<void> {
    for (let next: Batch | undefined = first; next; next = this.take()) {
      // One statement for the answers of a batch, one for the reactions; few batches hold both.
      await this.settle(next.waiting.filter(isAnswering), (id, given) => this.storeBatch.run(id, given));
      await this.settle(next.waiting.filter(isReacting), (id, given) => this.storeReactions.run(id, given));
      this.underWay.delete(next.activityId);
    }
    this.freeLanes += 1;
  }

  private take(): Batch | undefined {
    for (const [activityId, queue] of this.queues) {
      if (this.underWay.has(activityId)) continue;
      this.queues.delete(activityId);
      const waiting = queue.splice(0, MOST_AT_ONCE);
      if (queue.length > 0) this.queues.set(activityId, queue);
      this.waiting -= waiting.length;
      this.underWay.add(activityId);
      return { activityId, waiting };
    }
    return undefined;
  }

  // Never throws: each waiting caller learns its own outcome.
  private async settle<Operation extends { readonly activityId: string }, Outcome>(
    batch: readonly WaitingFor<Operation, Outcome>[],
    store: Store<Operation, Outcome>,
  ): Promise<void> {
    if (batch.length === 0) return;
    try {
      const outcomes = await storeUndisturbed(
        batch.map(({ operation }) => operation),
        store,
      );
      batch.forEach(({ done, failed }, at) => {
        const outcome = outcomes[at];
        if (outcome) done(outcome);
        else failed(new Error('an operation of the batch has no outcome'));
      });
    } catch (error) {
      await this.afterFailure(batch, store, error);
    }
  }

  // A database that is away fails everybody; a row that it does not take must not fail the others.
  private async afterFailure<Operation extends { readonly activityId: string }, Outcome>(
    batch: readonly WaitingFor<Operation, Outcome>[],
    store: Store<Operation, Outcome>,
    error: unknown,
  ): Promise<void> {
    const lost = error instanceof Refusal;
    if (!lost) this.log.error('a batch of answers failed', error, { rows: batch.length });
    if (lost || batch.length === 1) {
      for (const { failed } of batch) failed(error);
      return;
    }
    for (const one of batch) await this.settle([one], store);
  }
}

/** Stores operations on one activity; tells what became of each, in their order. */
type Store<Operation, Outcome> = (activityId: string, operations: readonly Operation[]) => Promise<Outcome[]>;

async function storeUndisturbed<Operation extends { readonly activityId: string }, Outcome>(
  operations: readonly Operation[],
  store: Store<Operation, Outcome>,
): Promise<Outcome[]> {
  const activityId = operations[0]?.activityId ?? refuse('internal');
  for (let tries = 1; ; tries++) {
    try {
      return await store(activityId, operations);
    } catch (error) {
      if (!isDeadlock(error) || tries >= DEADLOCK_TRIES) throw error;
    }
  }
}

function isReacting(one: Waiting): one is Reacting {
  return 'entryId' in one.operation;
}

function isAnswering(one: Waiting): one is Answering {
  return !isReacting(one);
}
