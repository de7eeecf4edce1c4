import { Injectable } from '@nestjs/common';

import { Log } from './log';

const QUIET_MS = 60_000;

interface Raised {
  saidAt: number;
  since: number;
}

/** Says in the log that something keeps happening: the first time at once, then at most once a minute with the count. */
@Injectable()
export class Alarms {
  private readonly raised = new Map<string, Raised>();

  constructor(private readonly log: Log) {}

  /** `sentence` is a fixed one, never made of what a stranger sent. `nowMs` is a steady clock's time. */
  raise(sentence: string, nowMs = performance.now()): void {
    const { saidAt, since } = this.raised.get(sentence) ?? { saidAt: -Infinity, since: 0 };
    const times = since + 1;
    if (nowMs - saidAt < QUIET_MS) {
      this.raised.set(sentence, { saidAt, since: times });
      return;
    }
    this.raised.set(sentence, { saidAt: nowMs, since: 0 });
    this.log.warn(`alarm: ${sentence}`, { times });
  }
}
