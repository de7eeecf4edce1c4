const LOOK_EVERY_MS = 250;
const LATE_MS = 500;
/** How many of the last looks are kept, and how many of them must have come late. One long turn alone is no lag. */
const LOOKS = 4;
const LATE_LOOKS = 2;

/** Looks whether the event loop keeps up: a timer of four a second that comes late again and again. */
export class LoopLag {
  private lateness: boolean[] = [];
  private timer?: NodeJS.Timeout;

  start(): void {
    let last = performance.now();
    this.timer = setInterval(() => {
      const now = performance.now();
      this.lateness = [now - last - LOOK_EVERY_MS > LATE_MS, ...this.lateness].slice(0, LOOKS);
      last = now;
    }, LOOK_EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** True while at least two turns of about the last second took over half a second. */
  get lags(): boolean {
    return this.lateness.filter(Boolean).length >= LATE_LOOKS;
  }
}
