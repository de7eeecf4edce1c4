import { Injectable } from '@nestjs/common';
import { Environment, refuse } from '@rt/api/platform';

const WINDOW_MS = 60_000;
const MOST_ADDRESSES = 20_000;

/**
 * How often one network address may ask with a text of its own: such questions cannot be cached, so they are counted.
 * Kept in memory for a minute and a process; nothing of it is stored.
 */
@Injectable()
export class SearchPace {
  private counts = new Map<string, number>();
  private since = 0;

  constructor(private readonly environment: Environment) {}

  /** Counts one question; throws `rate-limited` above the limit. */
  take(address: string, nowMs: number): void {
    if (nowMs - this.since >= WINDOW_MS || this.counts.size >= MOST_ADDRESSES) {
      this.counts = new Map();
      this.since = nowMs;
    }
    const asked = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, asked);
    if (asked > this.environment.limits.searchesPerMin)
      refuse('rate-limited', { retryAfterMs: WINDOW_MS - (nowMs - this.since) });
  }
}
