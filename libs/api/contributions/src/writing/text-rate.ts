import { Injectable } from '@nestjs/common';
import { Environment, refuse } from '@rt/api/platform';

/** Buckets that nobody has used for this long are full again and dropped, in ms. */
const FORGET_AFTER_MS = 600_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

/**
 * How fast one participant may write: a token bucket for each, in the memory of this process alone. A row of a counter
 * beside a text would tell whose it is.
 */
@Injectable()
export class TextRate {
  private readonly buckets = new Map<string, Bucket>();
  private sweptAt = 0;

  constructor(private readonly environment: Environment) {}

  /** Takes one; throws `rate-limited` with the wait when there is none. */
  take(participationId: string, now = performance.now()): void {
    this.sweep(now);
    const { textsPerSec, textsBurst } = this.environment.limits;
    const { tokens, at } = this.buckets.get(participationId) ?? { tokens: textsBurst, at: now };
    const filled = Math.min(textsBurst, tokens + ((now - at) / 1000) * textsPerSec);
    if (filled < 1) refuse('rate-limited', { retryAfterMs: Math.ceil(((1 - filled) / textsPerSec) * 1000) });
    this.buckets.set(participationId, { tokens: filled - 1, at: now });
  }

  private sweep(now: number): void {
    if (now - this.sweptAt < FORGET_AFTER_MS) return;
    this.sweptAt = now;
    for (const [id, { at }] of this.buckets) if (now - at > FORGET_AFTER_MS) this.buckets.delete(id);
  }
}
