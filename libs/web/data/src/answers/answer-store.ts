import type { OwnAnswer } from '@rt/contracts/plain';

/** What is sent again as the same operation until it is settled; of one question, or entry, only the newest is kept. */
interface Unsettled {
  readonly activityId: string;
  readonly round: number;
  readonly opId: string;
  readonly n: number;
  readonly entryId?: string;
}

/** A vote on its way, or waiting for a connection; `value` is null where it takes one back. */
export interface KeptVote extends Unsettled {
  readonly entryId: string;
  readonly value: number | null;
}

/** An answer that is not settled: on its way, waiting for a connection, or refused with the person not yet told. */
export interface QueuedAnswer extends Unsettled {
  readonly entryId?: undefined;
  readonly configVersion: number;
  readonly answer: OwnAnswer['answer'];
  /** `not-counted`: it came after the close; `refused`: `code` and `message` say why. */
  readonly status: 'waiting' | 'not-counted' | 'refused';
  /** Its question has been seen closed since it came too late: once that is open again, it can be sent. */
  readonly closedSeen?: boolean;
  /** What is left of an answer that came too late, where this one takes a text back from the closed question: it stands again after it. */
  readonly late?: OwnAnswer['answer'] | undefined;
  readonly code?: string;
  readonly message?: string;
}

/** Keeps unsettled answers over a reload, or in memory where storage is full. Each tab changes its own entries. */
export class AnswerStore<Kept extends Unsettled = QueuedAnswer> {
  constructor(
    private readonly key: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null,
  ) {}

  load(): readonly Kept[] {
    try {
      const list = JSON.parse(this.storage?.getItem(this.key) ?? '[]') as readonly Kept[];

      return list.filter(isUnsettled);
    } catch {
      return [];
    }
  }

  /** Keeps an answer in the place of any other of its activity, a vote in that of any other on its entry. */
  put(entry: Kept): void {
    const isOther = (one: Kept) => one.activityId !== entry.activityId || one.entryId !== entry.entryId;
    this.save([...this.load().filter(isOther), entry]);
  }

  /** Deletes it, unless another one has taken its place. */
  remove(entry: Pick<Kept, 'opId'>): void {
    this.save(this.load().filter(({ opId }) => opId !== entry.opId));
  }

  /** With none left nothing stays on a shared device. */
  private save(entries: readonly Kept[]): void {
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

function isUnsettled(value: Unsettled): boolean {
  const entry = value as Partial<Unsettled> | null;

  return typeof entry?.activityId === 'string' && typeof entry.opId === 'string' && typeof entry.n === 'number';
}
