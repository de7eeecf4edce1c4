import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Log } from '@rt/api/platform';
import type { KindResult, ResponsesTally } from '@rt/kinds';

import { type GroupingJob, LastFound } from './last-found';

/** The bundle of the thread stands beside that of the server. */
const PROGRAM = path.join(__dirname, 'grouping-thread.cjs');

/** So many different answers are counted in the time that a message to the thread takes. */
const AT_ONCE = 100;

type Counted = ResponsesTally<KindResult>;

interface Waiting {
  done(tally: Counted): void;
  failed(error: Error): void;
}

/**
 * Counts activities that show who answers alike, in a thread of its own: the server goes on answering meanwhile. Few
 * answers are counted on the spot, and all of them where the thread's program is not there, since nothing was bundled.
 */
@Injectable()
export class Grouping implements OnApplicationShutdown {
  private readonly waiting = new Map<number, Waiting>();
  private readonly here = new LastFound();
  private worker?: Worker;
  private last = 0;

  constructor(private readonly log: Log) {}

  /** The tally with its groups. */
  async count(job: GroupingJob): Promise<Counted> {
    const worker = job.counts.length > AT_ONCE ? this.thread() : undefined;
    if (!worker) return this.here.count(job);
    const id = ++this.last;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      worker.postMessage({ id, ...job });
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }

  private thread(): Worker | undefined {
    if (this.worker || !existsSync(PROGRAM)) return this.worker;
    // It needs no setting and no secret of the server.
    const worker = new Worker(PROGRAM, { env: {}, execArgv: [] });
    worker.unref();
    worker.on('message', ({ id, tally }: { readonly id: number; readonly tally?: Counted }) => {
      const { done, failed } = this.waiting.get(id) ?? {};
      this.waiting.delete(id);
      if (tally) done?.(tally);
      else failed?.(new Error('answers could not be grouped'));
    });
    worker.on('error', (error) => this.log.error('the thread that groups answers ended', error));
    worker.on('exit', () => this.ended(worker));
    this.worker = worker;
    return worker;
  }

  // What it was counting is counted again when it is asked for again: in a new thread.
  private ended(worker: Worker): void {
    if (this.worker === worker) this.worker = undefined;
    for (const { failed } of this.waiting.values()) failed(new Error('the thread that groups answers ended'));
    this.waiting.clear();
  }
}
