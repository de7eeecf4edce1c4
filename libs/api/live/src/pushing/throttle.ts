import { type ActivityKind, showsGroups } from '@rt/kinds';

/** While people answer, groups of people are looked for at most this often, in ms: that takes longest of all that is counted. */
const GROUPING_MS = 2000;

/** Runs at most once per window, at once at first, and always after the last call. A failed run is retried. */
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

/** Activities of which is told at most once in a window: the first time at once, and the last time always. */
export class ToldSeldom {
  private readonly untold = new Set<string>();
  private readonly throttle: Throttle;

  constructor(everyMs: number, tell: (activityId: string) => void, failed: (error: unknown) => void) {
    const tellAll = async (): Promise<void> => {
      const ids = [...this.untold];
      this.untold.clear();
      ids.forEach(tell);
    };
    this.throttle = new Throttle(everyMs, tellAll, failed);
  }

  want(activityId: string): void {
    this.untold.add(activityId);
    this.throttle.want();
  }

  /** Tells what is still untold, and nothing after that. */
  stop(): Promise<void> {
    return this.throttle.stop();
  }
}

/** Activities that show who answers alike: while people answer, they are counted and told seldom. */
export class GroupedTold extends ToldSeldom {
  private readonly countedAt = new Map<string, number>();

  /** `windowMs`: a frame is sent so long after it was wanted, at most. */
  constructor(windowMs: number, tell: (activityId: string) => void, failed: (error: unknown) => void) {
    super(GROUPING_MS + windowMs, tell, failed);
  }

  counted(activities: readonly { readonly id: string }[]): void {
    for (const { id } of activities) this.countedAt.set(id, performance.now());
  }

  /** True for one whose groups were looked for just now: what came since is told later. */
  isTooSoon({ id, kind }: { readonly id: string; readonly kind: ActivityKind }): boolean {
    const soon = showsGroups(kind) && performance.now() - (this.countedAt.get(id) ?? -Infinity) < GROUPING_MS;
    if (soon) this.want(id);
    return soon;
  }
}
