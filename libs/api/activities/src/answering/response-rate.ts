import { Injectable } from '@nestjs/common';
import { Environment, IdleBuckets, refuse } from '@rt/api/platform';

/** Buckets that nobody has used for this long are dropped, in ms: the slowest pace that can be set fills one in it. */
const FORGET_AFTER_MS = 600_000;
const MOST_REMEMBERED_OPS = 64;
/** So many seconds' worth of reactions may come at once. */
const REACTIONS_BURST_SEC = 5;

export type Pace = 'responses' | 'texts' | 'reactions';

interface Bucket {
  tokens: number;
  at: number;
  /** The operation last stored for each activity, or for each entry reacted to: its repeats cost nothing. */
  readonly stored: Map<string, string>;
}

/** How fast one participant may answer and write: a token bucket for each and pace, in this process (docs/decisions.md 26). */
@Injectable()
export class ResponseRate {
  private readonly buckets: Readonly<Record<Pace, IdleBuckets<Bucket>>> = {
    responses: new IdleBuckets<Bucket>(FORGET_AFTER_MS),
    texts: new IdleBuckets<Bucket>(FORGET_AFTER_MS),
    reactions: new IdleBuckets<Bucket>(FORGET_AFTER_MS),
  };

  constructor(private readonly environment: Environment) {}

  /** Takes one; throws `rate-limited` with the wait when there is none. The repeat of a stored operation is free. */
  take(participationId: string, activityId: string, opId: string, pace: Pace = 'responses'): void {
    const bucket = this.filled(participationId, pace);
    if (bucket.stored.get(activityId) === opId) return;
    if (bucket.tokens < 1) {
      const missing = 1 - bucket.tokens;
      refuse('rate-limited', { retryAfterMs: Math.ceil((missing / this.limits(pace).perSec) * 1000) });
    }
    bucket.tokens -= 1;
  }

  /** Remembers a stored operation. `repeated`: it had been stored before, so what it took is given back. */
  remember(
    participationId: string,
    activityId: string,
    opId: string,
    repeated: boolean,
    pace: Pace = 'responses',
  ): void {
    const bucket = this.filled(participationId, pace);
    const known = bucket.stored.get(activityId) === opId;
    if (repeated && !known) bucket.tokens = Math.min(bucket.tokens + 1, this.limits(pace).burst);
    bucket.stored.delete(activityId);
    bucket.stored.set(activityId, opId);
    if (bucket.stored.size <= MOST_REMEMBERED_OPS) return;
    const [oldest] = bucket.stored.keys();
    if (oldest !== undefined) bucket.stored.delete(oldest);
  }

  private filled(participationId: string, pace: Pace): Bucket {
    const now = performance.now();
    const buckets = this.buckets[pace];
    buckets.sweep(now);
    const { perSec, burst } = this.limits(pace);
    const known = buckets.get(participationId);
    if (known) {
      known.tokens = Math.min(burst, known.tokens + ((now - known.at) / 1000) * perSec);
      known.at = now;
      return known;
    }
    const fresh = { tokens: burst, at: now, stored: new Map<string, string>() };
    buckets.set(participationId, fresh);
    return fresh;
  }

  private limits(pace: Pace): { readonly perSec: number; readonly burst: number } {
    const { limits } = this.environment;
    switch (pace) {
      case 'texts':
        return { perSec: limits.textsPerSec, burst: limits.textsBurst };
      case 'reactions':
        return { perSec: limits.upvotesPerSec, burst: Math.ceil(limits.upvotesPerSec * REACTIONS_BURST_SEC) };
      default:
        return { perSec: limits.responsesPerSec, burst: limits.responsesBurst };
    }
  }
}
