import type { Ack, OwnAnswer, RefusedAck, RespondedBody, RespondMessage } from '@rt/contracts/plain';

import { backOffMs, newId } from '../new-id';
import type { AnswerStore, QueuedAnswer } from './answer-store';
import { standingOf } from './standing-of';

/** What became of an answer; each is told once, for the page's status region. */
export type AnswerNews =
  | { readonly kind: 'saved'; readonly activityId: string; readonly late: boolean; readonly withdrawn: boolean }
  | { readonly kind: 'queued'; readonly activityId: string }
  | { readonly kind: 'not-counted'; readonly activityId: string }
  | { readonly kind: 'conflict'; readonly activityId: string }
  | { readonly kind: 'refused'; readonly activityId: string; readonly code: string; readonly message: string };

/** An answer as the form gives it. `knownN`: n of the own answer that the server told last, 0 without one. */
export interface AnswerToSend {
  readonly activityId: string;
  readonly round: number;
  readonly configVersion: number;
  /** The kind's body, `{abstain: true}`, or null to withdraw. */
  readonly answer: OwnAnswer['answer'];
  readonly knownN: number;
  /** Where a text is taken back from a closed question: what is left of an answer that came too late. */
  readonly late?: OwnAnswer['answer'] | undefined;
}

export interface QueueOptions {
  readonly store: AnswerStore;
  /** Over the socket; null: no connection or no ack in time. */
  readonly send: (message: RespondMessage) => Promise<Ack<RespondedBody> | null>;
  /** Over HTTP; null: not reached. */
  readonly put: (message: RespondMessage) => Promise<Ack<RespondedBody> | null>;
  /** What the server has told last of the own answer in the round of this one; null without. */
  readonly told: (entry: QueuedAnswer) => OwnAnswer['answer'];
  readonly onOwn: (own: OwnAnswer) => void;
  readonly onNews?: (news: AnswerNews) => void;
  readonly firstRetryMs?: number;
  readonly maxRetryMs?: number;
}

/** Refusals that pass by themselves: the same operation is sent again. */
const PASSING = new Set<string>(['rate-limited', 'unavailable', 'internal', 'storage-full']);
/** Those that pass and of which the page says what they are; the line is there. */
const SHOWN = new Set<string>(['paused', 'rule-not-acknowledged']);
const TOO_LATE = new Set<string>(['activity-closed', 'not-open']);

/** Stores each answer on the device, sends it until acknowledged, then deletes it. The same opId makes it count once. */
export class AnswerQueue {
  private entries: ReadonlyMap<string, QueuedAnswer>;
  private readonly listeners = new Set<() => void>();
  private readonly sleepers = new Set<() => void>();
  private readonly queued = new Set<string>();
  /** Those to be told as sent late: they waited, or stand in the place of one that did. */
  private readonly late = new Set<string>();
  private stopped = false;

  constructor(private readonly options: QueueOptions) {
    this.entries = new Map(options.store.load().map((entry) => [entry.activityId, entry]));
  }

  /** Goes on with what an earlier page left behind. */
  start(): void {
    this.stopped = false;
    for (const entry of this.entries.values()) {
      this.late.add(entry.opId);
      this.queued.add(entry.opId);
      if (entry.status === 'waiting') void this.deliver(entry);
    }
  }

  /** Ends all sending; what is unsettled stays stored. */
  stop(): void {
    this.stopped = true;
    this.wake();
  }

  readonly getSnapshot = (): ReadonlyMap<string, QueuedAnswer> => this.entries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);

    return () => this.listeners.delete(listener);
  };

  /** Stores and sends an answer; an earlier one of the same activity is replaced, wherever it is. */
  give(given: AnswerToSend): void {
    const before = this.entries.get(given.activityId);
    const { knownN, ...message } = given;
    const entry: QueuedAnswer = {
      ...message,
      opId: newId(),
      n: Math.max(knownN, before?.n ?? 0) + 1,
      status: 'waiting',
    };
    if (before?.status === 'waiting' && this.late.has(before.opId)) this.late.add(entry.opId);
    this.set(entry);
    void this.deliver(entry);
  }

  dismiss(activityId: string): void {
    const entry = this.entries.get(activityId);
    if (entry && entry.status !== 'waiting') this.remove(entry);
  }

  /** Notes that the question of an answer that came too late is seen closed: until then the page may know it as open still. */
  seenClosed(entry: QueuedAnswer): void {
    this.set({ ...entry, closedSeen: true });
  }

  /** Tries everything at once: there is a connection again, or a host has let a question go on. */
  readonly wake = (): void => {
    this.sleepers.forEach((sleeper) => sleeper());
  };

  private async deliver(entry: QueuedAnswer): Promise<void> {
    const { send, put, firstRetryMs = 1000, maxRetryMs = 30_000 } = this.options;
    const message = toMessage(entry);
    for (let attempt = 0; this.isCurrent(entry); attempt += 1) {
      const ack = (await send(message)) ?? (await put(message));
      if (!this.isCurrent(entry)) return;
      const waitMs = this.settle(entry, ack);
      if (waitMs === null) return;
      await this.rest(Math.max(waitMs, backOffMs(attempt, firstRetryMs, maxRetryMs)));
    }
  }

  /** Null when the answer is settled, else the milliseconds that the server asks to wait. */
  private settle(entry: QueuedAnswer, ack: Ack<RespondedBody> | null): number | null {
    if (ack === null) {
      this.tellQueued(entry);

      return 0;
    }
    if (!ack.ok) return this.settleRefused(entry, ack);
    // A later one of another device was there before, and is told by itself.
    if (ack.superseded) return this.giveWay(entry, this.options.told(entry));
    const { activityId, round, opId, n } = entry;
    const answer = standingOf(entry.answer);
    this.remove(entry);
    this.options.onOwn({ activityId, round, n, answer });
    this.options.onNews?.({ kind: 'saved', activityId, late: this.late.delete(opId), withdrawn: answer === null });

    return null;
  }

  private settleRefused(entry: QueuedAnswer, refusal: RefusedAck): number | null {
    const { activityId } = entry;
    const passes = PASSING.has(refusal.code);
    if (passes) this.tellQueued(entry);
    if (passes || SHOWN.has(refusal.code)) return refusal.retryAfterMs ?? 0;
    if (refusal.code === 'conflict' && refusal.current) {
      this.options.onOwn({ activityId, round: entry.round, n: refusal.current.n, answer: refusal.current.answer });

      return this.giveWay(entry, refusal.current.answer);
    }

    return this.refuse(entry, refusal);
  }

  private giveWay(entry: QueuedAnswer, standing: OwnAnswer['answer']): null {
    const { activityId, answer } = entry;
    if (isLostText(answer, standing)) return this.refuse(entry, { code: 'conflict', message: '' });
    this.remove(entry);
    this.options.onNews?.({ kind: 'conflict', activityId });

    return null;
  }

  /** Keeps what was not taken, so that it can be sent anew. */
  private refuse(entry: QueuedAnswer, { code, message }: Pick<RefusedAck, 'code' | 'message'>): null {
    const { activityId } = entry;
    const kind = TOO_LATE.has(code) ? 'not-counted' : 'refused';
    this.set({ ...entry, status: kind, code, message });
    this.options.onNews?.(kind === 'refused' ? { kind, activityId, code, message } : { kind, activityId });

    return null;
  }

  private tellQueued(entry: QueuedAnswer): void {
    if (this.queued.has(entry.opId)) return;
    this.queued.add(entry.opId);
    this.late.add(entry.opId);
    this.options.onNews?.({ kind: 'queued', activityId: entry.activityId });
  }

  private rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.sleepers.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.sleepers.add(end);
    });
  }

  private isCurrent(entry: QueuedAnswer): boolean {
    return !this.stopped && this.entries.get(entry.activityId)?.opId === entry.opId;
  }

  private set(entry: QueuedAnswer): void {
    this.options.store.put(entry);
    this.replace(new Map(this.entries).set(entry.activityId, entry));
  }

  private remove(entry: QueuedAnswer): void {
    const { late, ...rest } = entry;
    if (late) return this.set({ ...rest, answer: late, status: 'not-counted', closedSeen: true });
    const next = new Map(this.entries);
    next.delete(entry.activityId);
    this.options.store.remove(entry);
    this.replace(next);
  }

  private replace(entries: ReadonlyMap<string, QueuedAnswer>): void {
    this.entries = entries;
    this.listeners.forEach((listener) => listener());
  }
}

/** True where somebody wrote what does not stand: it would be gone. What was chosen is chosen again with a press. */
function isLostText(answer: OwnAnswer['answer'], standing: OwnAnswer['answer']): boolean {
  const stands = textsOf(standing);

  return textsOf(answer).some((text) => !stands.includes(text));
}

interface Texts {
  readonly entries?: readonly string[];
  readonly sources?: readonly (readonly string[])[];
  readonly named?: readonly boolean[];
}

/** Each text with the choice whether its author's name stands with it, and each source with the text that rests on it. */
function textsOf(answer: OwnAnswer['answer']): readonly string[] {
  if (answer === null) return [];
  if ('entries' in answer) {
    const { entries = [], sources = [], named = [] }: Texts = answer;

    return entries.flatMap((text, at) => [
      `${named[at] ?? false} ${text}`,
      ...(sources[at] ?? []).map((source) => text + source),
    ]);
  }

  return 'words' in answer ? answer.words : [];
}

function toMessage(entry: QueuedAnswer): RespondMessage {
  const { activityId, round, configVersion, opId, n, answer } = entry;

  return { activityId, round, configVersion, opId, n, answer };
}
