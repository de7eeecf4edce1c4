import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Log, yielding } from '@rt/api/platform';
import type { EntriesSnapshot, MayName } from '@rt/domain/polling';
import {
  holdsTexts,
  type KindResult,
  type ResponsesTally,
  showsGroups,
  tallySlices,
  withNamesMarked,
  withWritten,
} from '@rt/kinds';

import { type CountingJob, LastFound, readLines } from './last-found';

/** The bundle of the thread stands beside that of the server. */
const PROGRAM = path.join(__dirname, 'counting-thread.cjs');

/** Answers of so many letters, a hundred in ways of their own, are counted in the time that a message to the thread takes. */
const AT_ONCE_LETTERS = 8000;

type Counted = ResponsesTally<KindResult>;

interface Waiting {
  done(tally: Counted): void;
  failed(error: Error): void;
}

/** Counts in a thread where answers are diverse, so that the server keeps answering; without a bundle, on the spot. */
@Injectable()
export class Counting implements OnApplicationShutdown {
  private readonly waiting = new Map<number, Waiting>();
  private readonly here = new LastFound();
  private worker?: Worker;
  private last = 0;

  constructor(private readonly log: Log) {}

  /** The tally, with its groups where its kind shows them. */
  async count(job: CountingJob, standing: EntriesSnapshot, mayName?: MayName): Promise<Counted> {
    const { kind, config, lines } = job;
    const worker = isForThread(job) ? this.thread() : undefined;
    if (!worker && !showsGroups(kind)) {
      return yielding(tallySlices(kind, config, readLines(lines), standing, mayName));
    }
    // Who ends a session or keeps a result waits for this one count: a thread that ended must not fail it.
    const tally = worker ? await this.apart(worker, job).catch(() => this.here.count(job)) : this.here.count(job);
    return { ...tally, result: withWritten(kind, config, withNamesMarked(kind, tally.result, mayName), standing) };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.terminate();
  }

  private apart(worker: Worker, job: CountingJob): Promise<Counted> {
    const id = ++this.last;
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      worker.postMessage({ id, ...job });
    });
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
      else failed?.(new Error('answers could not be counted'));
    });
    worker.on('error', (error) => this.log.error('the thread that counts answers ended', error));
    worker.on('exit', () => this.ended(worker));
    this.worker = worker;
    return worker;
  }

  // What it was counting is counted here, and what is asked for next in a new thread.
  private ended(worker: Worker): void {
    if (this.worker === worker) this.worker = undefined;
    for (const { failed } of this.waiting.values()) failed(new Error('the thread that counts answers ended'));
    this.waiting.clear();
  }
}

/** What waits to be read is known to the server alone; which letters groups had, to the thread alone, from the first answer on. */
function isForThread({ kind, lines }: CountingJob): boolean {
  return !holdsTexts(kind) && (showsGroups(kind) || lines.length > AT_ONCE_LETTERS);
}
