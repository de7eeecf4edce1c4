/**
 * Counts how often connections to the database broke, so that others can look what was lost with them, and remembers
 * whether the last write found its disk full.
 */
export class Losses {
  count = 0;
  storageFull = false;

  note(): void {
    this.count += 1;
  }
}
