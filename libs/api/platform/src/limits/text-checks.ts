import { yielding } from '../clock/yielding';
import { refuse } from '../refusals/refusal';

/** Code units of one room's texts that may wait for their check; about what a room of 5,000 people writes at once. */
const MOST_WAITING = 1_000_000;
const BUSY_RETRY_MS = 1000;

type Check = (text: string) => boolean;

interface Waiting {
  readonly text: string;
  readonly check: Check;
  readonly done: (found: boolean) => void;
  readonly failed: (error: unknown) => void;
}

interface Queue {
  readonly checks: Waiting[];
  size: number;
}

/** Checks texts for names in slices. Rooms take turns, so that the texts of one cannot delay those of another. */
export class TextChecks {
  /** A Map keeps the order in which the rooms have their turns. */
  private readonly rooms = new Map<string, Queue>();
  private working = false;

  /** Resolves with a result per text, in their order; refuses with `unavailable` while the room has too many texts in the queue. */
  run(room: string, texts: readonly string[], check: Check): Promise<readonly boolean[]> {
    const queue = this.rooms.get(room) ?? { checks: [], size: 0 };
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    if (queue.size > 0 && queue.size + size > MOST_WAITING) refuse('unavailable', { retryAfterMs: BUSY_RETRY_MS });
    const checked = texts.map(
      (text) =>
        new Promise<boolean>((done, failed) => {
          queue.checks.push({ text, check, done, failed });
        }),
    );
    queue.size += size;
    this.rooms.set(room, queue);
    if (!this.working) void yielding(this.slices());
    return Promise.all(checked);
  }

  private *slices(): Generator<void, void, void> {
    this.working = true;
    for (let next = this.take(); next; next = this.take()) {
      settle(next);
      yield;
    }
    // Free in the turn in which the last text was taken: the next one starts the work again.
    this.working = false;
  }

  private take(): Waiting | undefined {
    for (const [room, queue] of this.rooms) {
      this.rooms.delete(room);
      const next = queue.checks.shift();
      if (!next) continue;
      queue.size -= next.text.length;
      if (queue.checks.length > 0) this.rooms.set(room, queue);
      return next;
    }
    return undefined;
  }
}

function settle({ text, check, done, failed }: Waiting): void {
  try {
    done(check(text));
  } catch (error) {
    failed(error);
  }
}
