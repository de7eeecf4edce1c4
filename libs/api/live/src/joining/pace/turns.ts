interface Line {
  going: number;
  readonly waiting: (() => void)[];
}

/** Lets so much work of one key go on at the same time; what comes beyond that waits in line, first come first served. */
export class Turns {
  private readonly lines = new Map<string, Line>();

  /** Does the work once fewer than `atOnce` of its key go on, and answers what it answers. */
  async take<T>(key: string, atOnce: number, work: () => Promise<T>): Promise<T> {
    const line = this.lines.get(key) ?? { going: 0, waiting: [] };
    this.lines.set(key, line);
    if (line.going < atOnce) line.going += 1;
    else await new Promise<void>((turn) => line.waiting.push(turn));
    try {
      return await work();
    } finally {
      this.passOn(key, line);
    }
  }

  /** A turn goes to whoever waits for longest, without being free between the two. */
  private passOn(key: string, line: Line): void {
    const next = line.waiting.shift();
    if (next) return next();
    line.going -= 1;
    if (line.going === 0) this.lines.delete(key);
  }
}
