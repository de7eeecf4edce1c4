import type { OwnReaction } from '@rt/domain/polling';
import { type AnswerStore, backOffMs, type Http, isRefused, type KeptVote, newId } from '@rt/web/data';

import { t } from '../../words';

interface Given extends KeptVote {
  readonly sent: boolean;
}

/** Refusals that pass by themselves: the same operation is sent again. */
const PASSING = new Set<string>([
  ...['unreachable', 'paused', 'rule-not-acknowledged', 'rate-limited', 'unavailable', 'internal', 'storage-full'],
]);
/** Of a round that is over, whether the next one has begun or not. */
const TOO_LATE = new Set<string>(['activity-closed', 'not-open']);
const FIRST_MS = 1000;
const LONGEST_MS = 15_000;

interface ReactionOptions {
  readonly http: Http;
  /** Keeps votes until they are settled, over a reload too. */
  readonly store: Pick<AnswerStore<KeptVote>, 'load' | 'put' | 'remove'>;
  readonly activityId: string;
  readonly round: number;
}

/**
 * Votes of this device on their way to the server: shown at once, sent until they are acknowledged, the newest of an entry
 * alone. What the server tells of a later one, given on another device, goes before it. What an earlier page left behind goes on as
 * the operation that it was, so that it counts once, and in no other round.
 */
export class Reactions {
  onRefused: (message: string) => void = () => undefined;
  private given: ReadonlyMap<string, Given> = new Map();
  private readonly listeners = new Set<() => void>();
  private readonly resting: (() => void)[] = [];
  /** Ends with the vote that was given last. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly options: ReactionOptions) {
    const kept = this.kept();
    this.given = new Map(kept.map((vote) => [vote.entryId, { ...vote, sent: false }]));
    kept.forEach((vote) => this.send(vote));
  }

  readonly getSnapshot = (): ReadonlyMap<string, Given> => this.given;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);

    return () => this.listeners.delete(listener);
  };

  /** `told`: what the server has told of it last. */
  give(entryId: string, value: number | null, told: OwnReaction | undefined): void {
    const { activityId, round, store } = this.options;
    // Another tab of this seat may have given one meanwhile.
    const before = [told, this.given.get(entryId), this.kept().find((one) => one.entryId === entryId)];
    const n = Math.max(...before.map((one) => one?.n ?? 0)) + 1;
    const vote: KeptVote = { activityId, round, entryId, n, value, opId: newId() };
    store.put(vote);
    this.set(new Map(this.given).set(entryId, { ...vote, sent: false }));
    this.send(vote);
    // What waits goes at once, so that this one has not to wait for it, or gives way to it.
    this.wake();
  }

  private kept(): readonly KeptVote[] {
    const { activityId, round, store } = this.options;

    return store.load().filter((one) => one.activityId === activityId && one.round === round);
  }

  /** One after the other, as they were pressed: a dot that is given may need one that is taken off before. */
  private send(vote: KeptVote): void {
    const deliver = () => this.deliver(vote);
    this.last = this.last.then(deliver, deliver);
  }

  private async deliver({ activityId, round, entryId, opId, n, value }: KeptVote): Promise<void> {
    const { http, store } = this.options;
    const isCurrent = () => this.given.get(entryId)?.opId === opId;
    for (let attempt = 0; isCurrent(); attempt += 1) {
      try {
        await http.call('PUT /api/live/activities/{activityId}/entries/{entryId}/reaction', {
          at: { activityId, entryId },
          body: { round, opId, n, value },
        });
        store.remove({ opId });
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

  /** Ends all sending; what is on its way stays stored. */
  stop(): void {
    this.given = new Map();
    this.wake();
  }

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
    this.options.store.remove({ opId });
    if (this.given.get(entryId)?.opId !== opId) return;
    const left = new Map(this.given);
    left.delete(entryId);
    this.set(left);
    if (isRefused(cause)) this.onRefused(TOO_LATE.has(cause.code) ? t('room.answer-not-counted') : cause.message);
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
