/** For as long an answer may be old. */
const KEPT_MS = 10_000;

interface Kept<Answer> {
  readonly at: number;
  readonly answer: Promise<Answer>;
}

/** Cached per key and process for ten seconds. Never in a transaction, since uncommitted data would stay. */
export class ReadSeldom<Answer> {
  private readonly kept = new Map<string, Kept<Answer>>();

  constructor(private readonly read: (key: string) => Promise<Answer>) {}

  /** How many answers are kept. */
  get size(): number {
    return this.kept.size;
  }

  of(key: string): Promise<Answer> {
    const known = this.kept.get(key);
    if (known && isFresh(known)) return known.answer;
    this.forgetOld();
    const answer = this.read(key);
    answer.catch(() => this.kept.delete(key));
    this.kept.set(key, { at: performance.now(), answer });
    return answer;
  }

  private forgetOld(): void {
    for (const [key, one] of this.kept) if (!isFresh(one)) this.kept.delete(key);
  }
}

function isFresh({ at }: { readonly at: number }): boolean {
  return performance.now() - at < KEPT_MS;
}
