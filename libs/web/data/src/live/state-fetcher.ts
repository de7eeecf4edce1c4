import type { FetchedState } from './live-types';

interface FetcherOptions {
  readonly fetchState?: () => Promise<FetchedState>;
  /** Milliseconds before the first fetch: a short gap of the socket needs none. */
  readonly afterMs: number;
  readonly everyMs: number;
  readonly onState: (fetched: FetchedState) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Fetches the state over HTTP again and again while it runs: the way of a phone whose network blocks sockets. */
export class StateFetcher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;

  constructor(private readonly options: FetcherOptions) {}

  /** Begins to wait for the first fetch, whose end it gives; does nothing while it runs already. */
  start(afterMs: number = this.options.afterMs): Promise<void> {
    if (this.running || this.options.fetchState === undefined) return Promise.resolve();
    this.running = true;

    return new Promise((resolve) => {
      this.timer = setTimeout(() => void this.fetchOnce().then(resolve), afterMs);
    });
  }

  stop(): void {
    this.running = false;
    clearTimeout(this.timer);
  }

  private async fetchOnce(): Promise<void> {
    try {
      const fetched = await this.options.fetchState?.();
      if (this.running && fetched !== undefined) this.options.onState(fetched);
    } catch (error) {
      if (this.running) this.options.onFailure(error);
    }
    if (this.running) this.timer = setTimeout(() => void this.fetchOnce(), this.options.everyMs);
  }
}
