import type { OwnReaction } from '@rt/domain/polling';
import { backOffMs, type Http, isRefused, newId } from '@rt/web/data';

/** One vote as this device gave it last. */
interface Given extends OwnReaction {
  readonly opId: string;
  readonly sent: boolean;
}

/** Refusals that pass by themselves: the same operation is sent again. */
const PASSING = new Set<string>([
  ...['unreachable', 'paused', 'rule-not-acknowledged', 'rate-limited', 'unavailable', 'internal', 'storage-full'],
]);
const FIRST_MS = 1000;
const LONGEST_MS = 15_000;

interface ReactionOptions {
  readonly http: Http;
  readonly activityId: string;
  readonly round: number;
}

/**
 * Votes of this device on their way to the server: shown at once, sent until they are acknowledged, the newest of an entry
 * alone. What the server tells of a later one, given on another device, goes before it.
 */
export class Reactions {
  /** Something was refused, in words. */
  onRefused: (message: string) => void = () => undefined;
  private given: ReadonlyMap<string, Given> = new Map();
  private readonly listeners = new Set<() => void>();
  private readonly resting: (() => void)[] = [];

  constructor(private readonly options: ReactionOptions) {}

  readonly getSnapshot = (): ReadonlyMap<string, Given> => this.given;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);

    return () => this.listeners.delete(listener);
  };

  /** `told`: what the server has told of it last. */
  give(entryId: string, value: number | null, told: OwnReaction | undefined): void {
    const n = Math.max(told?.n ?? 0, this.given.get(entryId)?.n ?? 0) + 1;
    const given: Given = { entryId, n, value, opId: newId(), sent: false };
    this.set(new Map(this.given).set(entryId, given));
    void this.deliver(given);
  }

  private async deliver({ entryId, opId, n, value }: Given): Promise<void> {
    const { http, activityId, round } = this.options;
    const isCurrent = () => this.given.get(entryId)?.opId === opId;
    for (let attempt = 0; isCurrent(); attempt += 1) {
      try {
        await http.call('PUT /api/live/activities/{activityId}/entries/{entryId}/reaction', {
          at: { activityId, entryId },
          body: { round, opId, n, value },
        });
        const given = this.given.get(entryId);
        if (given?.opId === opId) this.set(new Map(this.given).set(entryId, { ...given, sent: true }));

        return;
      } catch (cause) {
        if (!isRefused(cause) || !PASSING.has(cause.code)) return this.drop(entryId, opId, cause);
        await this.rest(Math.max(cause.retryAfterMs ?? 0, backOffMs(attempt, FIRST_MS, LONGEST_MS)));
      }
    }
  }

  /** The line is back, or the question goes on: what waits is sent now. */
  readonly wake = (): void => this.resting.splice(0).forEach((goOn) => goOn());

  private rest(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, ms);
      this.resting.push(() => {
        clearTimeout(timer);
        done();
      });
    });
  }

  private drop(entryId: string, opId: string, cause: unknown): void {
    if (this.given.get(entryId)?.opId !== opId) return;
    const left = new Map(this.given);
    left.delete(entryId);
    this.set(left);
    if (isRefused(cause)) this.onRefused(cause.message);
  }

  private set(given: ReadonlyMap<string, Given>): void {
    this.given = given;
    this.listeners.forEach((listener) => listener());
  }
}

/** The vote that stands for an entry as far as this device knows: the later of its own and of what the server told. */
export function standingVote(given: OwnReaction | undefined, told: OwnReaction | undefined): number | null {
  const later = given !== undefined && given.n >= (told?.n ?? 0) ? given : told;

  return later?.value ?? null;
}

/** The entries on which something stands: what was taken back, and dots on what nobody reads any more, are told as null. */
export function votedOn(told: readonly OwnReaction[] = []): readonly string[] {
  return told.flatMap(({ entryId, value }) => (value === null ? [] : [entryId]));
}
