/** Buckets by what they are of; the sweep drops those that nobody has used for `forgetAfterMs`, at most as often. */
export class IdleBuckets<T extends { readonly at: number }> extends Map<string, T> {
  private sweptAt = 0;

  constructor(private readonly forgetAfterMs: number) {
    super();
  }

  /** @param now in ms, on the clock by which `at` of the buckets was read */
  sweep(now: number): void {
    if (now - this.sweptAt < this.forgetAfterMs) return;
    this.sweptAt = now;
    for (const [key, { at }] of this) if (now - at > this.forgetAfterMs) this.delete(key);
  }
}
