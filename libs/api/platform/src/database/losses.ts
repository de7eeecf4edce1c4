/** Counts how often connections to the database broke, so that others can look what was lost with them. */
export class Losses {
  count = 0;

  note(): void {
    this.count += 1;
  }
}
