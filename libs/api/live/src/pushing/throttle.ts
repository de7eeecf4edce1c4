/**
 * Work that is wanted often and done at most once in a window: the first time at once, then at the end of the window,
 * the last wish always. Runs never overlap; one that fails is tried again in the next window.
 */
export class Throttle {
  private wanted = false;
  private running = false;
  private stopped = false;
  private lastAt = Number.NEGATIVE_INFINITY;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Asks for one more run. */
  want(): void {
    this.wanted = true;
    this.plan();
  }

  /** Asks for a run at once, in mid-window too; the next window begins with it. */
  hurry(): void {
    this.lastAt = Number.NEGATIVE_INFINITY;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.want();
  }

  /** Does at once what is still wanted, and nothing after that. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.wanted && !this.running) await this.run();
  }

  private plan(): void {
    if (!this.wanted || this.running || this.timer || this.stopped) return;
    const waitMs = this.lastAt + this.everyMs - performance.now();
    if (waitMs <= 0) {
      void this.run();
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.run();
    }, waitMs);
    this.timer.unref();
  }

  private async run(): Promise<void> {
    this.wanted = false;
    this.running = true;
    this.lastAt = performance.now();
    try {
      await this.work();
    } catch (error) {
      this.wanted = true;
      this.failed(error);
    }
    this.running = false;
    this.plan();
  }
}
