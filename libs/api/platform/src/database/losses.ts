/** Counts broken connections, so that others can check their losses; remembers a full disk. */
export class Losses {
  count = 0;
  storageFull = false;

  note(): void {
    this.count += 1;
  }
}
