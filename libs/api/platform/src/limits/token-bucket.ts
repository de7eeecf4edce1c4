/** A token bucket for what one client sends: `perSec` on average, `burst` at once. */
export class TokenBucket {
  private tokens: number;
  private at = performance.now();

  constructor(
    private readonly perSec: number,
    private readonly burst: number,
  ) {
    this.tokens = burst;
  }

  /** Takes some; false when there are not enough. */
  take(count = 1): boolean {
    const now = performance.now();
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.at) / 1000) * this.perSec);
    this.at = now;
    if (this.tokens < count) return false;
    this.tokens -= count;
    return true;
  }
}
