import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Keys } from '../keys/keys';
import { refuse } from '../refusals/refusal';

/** How often within how many seconds. */
export interface Allowance {
  readonly limit: number;
  readonly windowSec: number;
}

interface Taken {
  taken: number;
  left_ms: string;
}

/** Fixed windows in PostgreSQL with HMACs as keys, counted outside of the transaction, as failed tries count. */
@Injectable()
export class RateLimits {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
  ) {}

  /** Counts one more; throws `rate-limited` with the wait when that is above the limit. */
  async take(key: string, allowance: Allowance): Promise<void> {
    const { allowed, retryAfterMs } = await this.count(key, allowance);
    if (!allowed) refuse('rate-limited', { retryAfterMs });
  }

  /** Counts one more and tells whether it is within the limit, and how many ms the window still lasts. */
  async count(key: string, allowance: Allowance): Promise<{ allowed: boolean; retryAfterMs: number }> {
    const [row] = await this.database.query<Taken>(
      `insert into rate_limits (key_hash, window_start, taken)
       values ($1, to_timestamp(floor(extract(epoch from now()) / $2) * $2), 1)
       on conflict (key_hash, window_start) do update set taken = rate_limits.taken + 1
       returning taken, ceil(extract(epoch from (window_start + make_interval(secs => $2) - now())) * 1000) as left_ms`,
      [this.hash(key, allowance), allowance.windowSec],
    );
    return { allowed: (row?.taken ?? 0) <= allowance.limit, retryAfterMs: Math.max(1000, Number(row?.left_ms ?? 0)) };
  }

  /** Throws `rate-limited` when the limit has been reached already; counts nothing. For limits on failures only. */
  async check(key: string, allowance: Allowance): Promise<void> {
    const [row] = await this.database.query<Taken>(
      `select taken, ceil(extract(epoch from (window_start + make_interval(secs => $2) - now())) * 1000) as left_ms
       from rate_limits
       where key_hash = $1 and window_start = to_timestamp(floor(extract(epoch from now()) / $2) * $2)`,
      [this.hash(key, allowance), allowance.windowSec],
    );
    if (row && row.taken >= allowance.limit)
      refuse('rate-limited', { retryAfterMs: Math.max(1000, Number(row.left_ms)) });
  }

  /** Deletes counters of windows that ended over a day ago. */
  async sweep(): Promise<void> {
    await this.database.query(`delete from rate_limits where window_start < now() - interval '1 day'`);
  }

  private hash(key: string, { windowSec }: Allowance): string {
    return this.keys.hmac('rate-limit', key, windowSec).toString('hex');
  }
}
