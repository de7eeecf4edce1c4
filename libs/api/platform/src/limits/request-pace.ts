const MINUTE_MS = 60_000;
const MOST_KEYS = 50_000;
/** Refilling is arithmetic with fractions; this much of a token is not waited for. */
const ROUNDING = 1e-6;

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets in memory: a burst of `perMinute`; forgets the oldest of very many keys. */
export class RequestPace {
  /** The key that was not seen for longest stands first. */
  private readonly buckets = new Map<string, Bucket>();

  /** Takes one; 0 when it was within the limit, else the milliseconds until the next one is. */
  take(key: string, perMinute: number, nowMs: number): number {
    const bucket = this.buckets.get(key) ?? { tokens: perMinute, at: nowMs };
    const tokens = Math.min(perMinute, bucket.tokens + ((nowMs - bucket.at) * perMinute) / MINUTE_MS);
    const allowed = tokens >= 1 - ROUNDING;
    if (this.buckets.size >= MOST_KEYS) this.forget(nowMs);
    this.buckets.delete(key);
    this.buckets.set(key, { tokens: allowed ? tokens - 1 : tokens, at: nowMs });
    return allowed ? 0 : Math.ceil(((1 - tokens) * MINUTE_MS) / perMinute - ROUNDING);
  }

  private forget(nowMs: number): void {
    for (const [key, { at }] of this.buckets) {
      // After a minute a bucket is full again, and nothing is lost with it.
      if (this.buckets.size < MOST_KEYS && nowMs - at < MINUTE_MS) return;
      this.buckets.delete(key);
    }
  }
}
