import { Injectable } from '@nestjs/common';
import { Hints } from '@rt/api/platform';

import { HINTS } from '../room-revisions';
import type { ResponseOperation, Voice } from './response-operation';
import type { AnswerFacts, Standing } from './responses.repository';

/** An activity stays in memory this long after the last batch, in ms: no longer than a room takes to answer. */
const KEPT_MS = 30_000;
/** Voices of all activities together; above it the activity that was answered longest ago goes. */
const MOST_VOICES = 50_000;

/** An activity and the present responses of some voices, as of the activity's revision. */
export interface ReadVoices {
  readonly activity: AnswerFacts;
  readonly standing: Standing;
  readonly whole: boolean;
}

interface Known extends ReadVoices {
  readonly usedAt: number;
}

/** The last read or stored state, which may be stale: storing compares its revision with the table. */
@Injectable()
export class KnownAnswers {
  /** By activity; the one answered last comes last. */
  private readonly known = new Map<string, Known>();
  private sweeping?: NodeJS.Timeout;

  constructor(hints: Hints) {
    hints.subscribe(HINTS.activity, ({ id, revision }) => this.heard(id, revision));
  }

  /** What is known of these voices; undefined unless all of it is. */
  find(activityId: string, voices: readonly Voice[]): ReadVoices | undefined {
    const known = this.known.get(activityId);
    if (!known) return undefined;
    const { activity, whole } = known;
    const standing: Standing = new Map();
    for (const voice of voices) {
      const response = known.standing.get(voice);
      if (response) standing.set(voice, response);
      else if (!whole) return undefined;
    }
    return { activity, standing, whole };
  }

  /** Notes what stands after a batch: what it was decided on, and the operations that were stored at `revision`. */
  keep(activityId: string, read: ReadVoices, revision: number, stored: Iterable<ResponseOperation>): void {
    const known = this.known.get(activityId);
    const { standing, whole } = known?.activity.revision === read.activity.revision ? known : read;
    for (const { voice, opId, n, answer } of stored) standing.set(voice, { opId, n, answer });
    this.known.delete(activityId);
    this.known.set(activityId, {
      activity: { ...read.activity, revision },
      standing,
      whole,
      usedAt: performance.now(),
    });
    this.dropOldest();
    this.sweeping ??= setTimeout(() => this.sweep(), KEPT_MS).unref();
  }

  forget(activityId: string): void {
    this.known.delete(activityId);
  }

  /** Forgets everything: a key that voices were made with is gone. */
  forgetAll(): void {
    this.known.clear();
  }

  // Another process has stored, or the activity has changed or closed.
  private heard(activityId: string, revision: number | undefined): void {
    const known = this.known.get(activityId);
    if (known && (revision ?? Infinity) > known.activity.revision) this.forget(activityId);
  }

  private dropOldest(): void {
    let voices = 0;
    for (const { standing } of this.known.values()) voices += standing.size;
    for (const [id, { standing }] of this.known) {
      if (voices <= MOST_VOICES) return;
      voices -= standing.size;
      this.forget(id);
    }
  }

  private sweep(): void {
    this.sweeping = undefined;
    const oldest = performance.now() - KEPT_MS;
    for (const [id, { usedAt }] of this.known) if (usedAt < oldest) this.forget(id);
    if (this.known.size > 0) this.sweeping = setTimeout(() => this.sweep(), KEPT_MS).unref();
  }
}
