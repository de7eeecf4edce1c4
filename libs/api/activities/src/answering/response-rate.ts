import { Injectable } from '@nestjs/common';
import { Environment, IdleBuckets, refuse } from '@rt/api/platform';

/** Buckets that nobody has used for this long are dropped, in ms. */
const FORGET_AFTER_MS = 60_000;
const MOST_REMEMBERED_OPS = 64;

interface Bucket {
  tokens: number;
  at: number;
  /** The operation last stored for each activity: its repeats cost nothing. */
  readonly stored: Map<string, string>;
}

/** How fast one participant may answer: a token bucket for each, in this process (docs/decisions.md 26). */
@Injectable()
export class ResponseRate {
  private readonly buckets = new IdleBuckets<Bucket>(FORGET_AFTER_MS);

  constructor(private readonly environment: Environment) {}

  /** Takes one; throws `rate-limited` with the wait when there is none. The repeat of a stored operation is free. */
  take(participationId: string, activityId: string, opId: string): void {
    const bucket = this.filled(participationId);
    if (bucket.stored.get(activityId) === opId) return;
    if (bucket.tokens < 1) {
      const missing = 1 - bucket.tokens;
      refuse('rate-limited', { retryAfterMs: Math.ceil((missing / this.environment.limits.responsesPerSec) * 1000) });
    }
    bucket.tokens -= 1;
  }

  /** Remembers a stored operation. `repeated`: it had been stored before, so what it took is given back. */
  remember(participationId: string, activityId: string, opId: string, repeated: boolean): void {
    const bucket = this.filled(participationId);
    const known = bucket.stored.get(activityId) === opId;
    if (repeated && !known) bucket.tokens = Math.min(bucket.tokens + 1, this.environment.limits.responsesBurst);
    bucket.stored.delete(activityId);
    bucket.stored.set(activityId, opId);
    const [oldest] = bucket.stored.keys();
    if (bucket.stored.size > MOST_REMEMBERED_OPS && oldest !== undefined) bucket.stored.delete(oldest);
  }

  private filled(participationId: string): Bucket {
    const now = performance.now();
    this.buckets.sweep(now);
    const { responsesPerSec, responsesBurst } = this.environment.limits;
    const bucket = this.buckets.get(participationId) ?? { tokens: responsesBurst, at: now, stored: new Map() };
    bucket.tokens = Math.min(responsesBurst, bucket.tokens + ((now - bucket.at) / 1000) * responsesPerSec);
    bucket.at = now;
    this.buckets.set(participationId, bucket);
    return bucket;
  }
}
