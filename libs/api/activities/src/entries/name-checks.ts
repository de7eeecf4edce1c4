import { Injectable } from '@nestjs/common';
import { refuse } from '@rt/api/platform';
import type { MayName } from '@rt/domain/polling';

import { yielding } from '../tallies/yielding';

/** Code units of one room's texts that may wait for their check; about what a room of 5,000 people writes at once. */
const MOST_WAITING = 1_000_000;
const BUSY_RETRY_MS = 1000;

interface Waiting {
  readonly text: string;
  readonly mayName: MayName;
  readonly done: (found: boolean) => void;
  readonly failed: (error: unknown) => void;
}

interface Room {
  readonly checks: Waiting[];
  size: number;
}

/** Checks texts for names in slices. Rooms take turns, so that the texts of one cannot delay those of another. */
@Injectable()
export class NameChecks {
  /** A Map keeps the order in which the rooms have their turns. */
  private readonly rooms = new Map<string, Room>();
  private working = false;

  /** Resolves with a result per text, in their order; refuses with `unavailable` while the room has too many texts in the queue. */
  run(roundtableId: string, texts: readonly string[], mayName: MayName): Promise<readonly boolean[]> {
    const room = this.rooms.get(roundtableId) ?? { checks: [], size: 0 };
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    if (room.size > 0 && room.size + size > MOST_WAITING) refuse('unavailable', { retryAfterMs: BUSY_RETRY_MS });
    const checked = texts.map(
      (text) =>
        new Promise<boolean>((done, failed) => {
          room.checks.push({ text, mayName, done, failed });
        }),
    );
    room.size += size;
    this.rooms.set(roundtableId, room);
    if (!this.working) void yielding(this.slices());
    return Promise.all(checked);
  }

  private *slices(): Generator<void, void, void> {
    this.working = true;
    for (let next = this.take(); next; next = this.take()) {
      check(next);
      yield;
    }
    // Free in the turn in which the last text was taken: the next one starts the work again.
    this.working = false;
  }

  private take(): Waiting | undefined {
    for (const [roundtableId, room] of this.rooms) {
      this.rooms.delete(roundtableId);
      const next = room.checks.shift();
      if (!next) continue;
      room.size -= next.text.length;
      if (room.checks.length > 0) this.rooms.set(roundtableId, room);
      return next;
    }
    return undefined;
  }
}

function check({ text, mayName, done, failed }: Waiting): void {
  try {
    done(mayName(text));
  } catch (error) {
    failed(error);
  }
}
