import { Injectable } from '@nestjs/common';
import { Environment, IdleBuckets, refuse } from '@rt/api/platform';

/** So many seconds' worth of people may join at once: a room that sees the code on the screen. */
const BURST_SEC = 10;
const LONGEST_WAIT_MS = 5000;
const FORGET_AFTER_MS = 60_000;

interface Pace {
  /** When the last person let in is paid for, in ms; in the future while there are more than the rate allows. */
  at: number;
}

/** How fast new people join from one network address: a conference is let in, a script is slowed down. */
@Injectable()
export class JoinPace {
  private readonly networks = new IdleBuckets<Pace>(FORGET_AFTER_MS);

  constructor(private readonly environment: Environment) {}

  /** Returns how long one more person waits, in ms; refuses with `rate-limited` when that is too long. */
  take(network: string, nowMs: number): number {
    this.networks.sweep(nowMs);
    const pace = this.networks.get(network) ?? { at: nowMs };
    const wait = Math.ceil(Math.max(0, pace.at - nowMs - BURST_SEC * 1000));
    if (wait > LONGEST_WAIT_MS) refuse('rate-limited', { retryAfterMs: wait });
    pace.at = Math.max(pace.at, nowMs) + 1000 / this.environment.limits.joinsPerSec;
    this.networks.set(network, pace);
    return wait;
  }
}
