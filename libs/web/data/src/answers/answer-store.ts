import type { OwnAnswer } from '@rt/contracts/plain';

/** An answer that is not settled: on its way, waiting for a connection, or refused with the person not yet told. */
export interface QueuedAnswer {
  readonly activityId: string;
  readonly round: number;
  readonly configVersion: number;
  readonly opId: string;
  readonly n: number;
  readonly answer: OwnAnswer['answer'];
  /** `not-counted`: it came after the close; `refused`: `code` and `message` say why. */
  readonly status: 'waiting' | 'not-counted' | 'refused';
  readonly code?: string;
  readonly message?: string;
}

/**
 * Keeps the unsettled answers over a reload. Storage may be forbidden or full: then the page's memory must do. Each tab of a seat
 * changes its own answers alone in the list, which all of them share.
 */
export class AnswerStore {
  constructor(
    private readonly key: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
  ) {}

  load(): readonly QueuedAnswer[] {
    try {
      const list = JSON.parse(this.storage?.getItem(this.key) ?? '[]') as readonly unknown[];

      return list.filter(isQueued);
    } catch {
      return [];
    }
  }

  /** Keeps an answer in the place of any other of its activity. */
  put(entry: QueuedAnswer): void {
    this.save([...this.load().filter(({ activityId }) => activityId !== entry.activityId), entry]);
  }

  /** Deletes an answer, unless another one of its activity has taken its place. */
  remove(entry: QueuedAnswer): void {
    this.save(this.load().filter(({ opId }) => opId !== entry.opId));
  }

  /** With none left nothing stays on a shared device. */
  private save(entries: readonly QueuedAnswer[]): void {
    try {
      if (entries.length === 0) this.storage?.removeItem(this.key);
      else this.storage?.setItem(this.key, JSON.stringify(entries));
    } catch {
      // A full or forbidden storage: the answers stay in memory and are sent from there.
    }
  }
}

/** The browser's storage, or null where it is forbidden. */
export function deviceStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

function isQueued(value: unknown): value is QueuedAnswer {
  const entry = value as Partial<QueuedAnswer> | null;

  return typeof entry?.activityId === 'string' && typeof entry.opId === 'string' && typeof entry.n === 'number';
}
