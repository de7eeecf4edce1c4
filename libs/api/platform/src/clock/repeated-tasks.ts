import { Injectable, type OnApplicationShutdown } from '@nestjs/common';

import { Log } from '../log/log';

/** What is done again and again; a fault of one run is logged, and the next one comes. */
export type Task = () => Promise<void> | void;

@Injectable()
export class RepeatedTasks implements OnApplicationShutdown {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly log: Log) {}

  /** Runs the task every `ms`, one run at a time: a slow database makes it rarer, not more. Returns one run. */
  every(ms: number, task: Task): () => Promise<void> {
    let busy = false;
    const once = async (): Promise<void> => {
      if (busy) return;
      busy = true;
      const run = this.attempt(task);
      this.running.add(run);
      await run;
      this.running.delete(run);
      busy = false;
    };
    const timer = setInterval(() => void once(), ms);
    timer.unref();
    this.timers.add(timer);
    return once;
  }

  /** Starts no further run, and waits for those under way. */
  async onApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.allSettled(this.running);
  }

  private async attempt(task: Task): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.log.debug('a look into the database failed', { fault: (error as Error).name });
    }
  }
}
