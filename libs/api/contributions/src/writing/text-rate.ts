import { Injectable } from '@nestjs/common';
import { Environment, IdleBuckets, refuse } from '@rt/api/platform';

/** Buckets that nobody has used for this long are full again and dropped, in ms. */
const FORGET_AFTER_MS = 600_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/** A token bucket per participant, in memory: a stored counter would link texts to people. */
@Injectable()
export class TextRate {
  private readonly buckets = new IdleBuckets<Bucket>(FORGET_AFTER_MS);

  constructor(private readonly environment: Environment) {}

  /** Takes one; throws `rate-limited` with the wait when there is none. */
  take(participationId: string, now = performance.now()): void {
    this.buckets.sweep(now);
    const { textsPerSec, textsBurst } = this.environment.limits;
    const { tokens, at } = this.buckets.get(participationId) ?? { tokens: textsBurst, at: now };
    const filled = Math.min(textsBurst, tokens + ((now - at) / 1000) * textsPerSec);
    if (filled < 1) refuse('rate-limited', { retryAfterMs: Math.ceil(((1 - filled) / textsPerSec) * 1000) });
    this.buckets.set(participationId, { tokens: filled - 1, at: now });
  }
}
