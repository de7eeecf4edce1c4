import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, RepeatedTasks } from '@rt/api/platform';

import { RenewKey } from './renew-key';
import { SessionKeys } from './session-keys';

/** Every process compares its keys with the tables this often, in ms. */
const LOOK_MS = 5000;
/** After a connection broke (PostgreSQL may have crashed and emptied the table) it looks as soon as it can. */
const LOOK_AFTER_LOSS_MS = 500;
/** Time for the other processes to put a key back before it is made anew, in ms: longer than their looks are apart. */
const GIVEN_UP_AFTER_MS = 8000;

/** Looks after the keys of unsealed sessions by the clock, in every process. */
@Injectable()
export class KeyWatch implements OnApplicationBootstrap {
  private readonly missingSince = new Map<string, number>();
  private lossesSeen = 0;

  constructor(
    private readonly keys: SessionKeys,
    private readonly renew: RenewKey,
    private readonly database: Database,
    private readonly tasks: RepeatedTasks,
  ) {}

  onApplicationBootstrap(): void {
    const look = this.tasks.every(LOOK_MS, () => this.run());
    this.tasks.every(LOOK_AFTER_LOSS_MS, () => (this.needsLook() ? look() : undefined));
    void look();
  }

  /** One look; renews what has been missing for too long. */
  async run(): Promise<void> {
    const losses = this.database.lossesSeen;
    const missing = await this.keys.look();
    this.lossesSeen = losses;
    const now = performance.now();
    const ids = new Set(missing.map(({ roundtableId }) => roundtableId));
    for (const id of this.missingSince.keys()) if (!ids.has(id)) this.missingSince.delete(id);
    for (const row of missing) {
      const since = this.missingSince.get(row.roundtableId) ?? now;
      this.missingSince.set(row.roundtableId, since);
      if (now - since >= GIVEN_UP_AFTER_MS) await this.renew.run(row);
    }
  }

  private needsLook(): boolean {
    const now = performance.now();
    const due = [...this.missingSince.values()].some((since) => now - since >= GIVEN_UP_AFTER_MS);
    return due || this.database.lossesSeen !== this.lossesSeen;
  }
}
