import { Injectable } from '@nestjs/common';
import { ActivitiesQueries } from '@rt/api/activities';
import { Database, Refusal } from '@rt/api/platform';
import { type RoundtableFacts, RoundtablesQueries } from '@rt/api/roundtables';

import { FreezeResult, type ValidResults } from './freeze-result';
import { SnapshotsRepository } from './snapshots.repository';

/** Why an activity has no result that could be kept: nobody answered, or too few. */
export const NOTHING_TO_KEEP: readonly string[] = ['nothing-to-keep', 'suppressed'];

/** Freezes the results of a session as it ends, so that what is kept later is what stood then. */
@Injectable()
export class TakeSnapshots {
  constructor(
    private readonly roundtables: RoundtablesQueries,
    private readonly activities: ActivitiesQueries,
    private readonly freeze: FreezeResult,
    private readonly snapshots: SnapshotsRepository,
    private readonly database: Database,
  ) {}

  /** In the open transaction, under the roundtable's lock. What a contribution shows already stays as it is. */
  async run(roundtable: RoundtableFacts, valid?: ValidResults): Promise<void> {
    await this.snapshots.dropUnkept(roundtable.id);
    for (const { id, state, formerRounds } of await this.activities.ofRoundtable(roundtable.id)) {
      if (state === 'closed' || formerRounds.length > 0) await this.freezeOne(roundtable, id, valid);
    }
  }

  /** Once more, where the session has ended and answers were taken out since. */
  async again(roundtableId: string): Promise<void> {
    await this.database.transaction(async () => {
      const roundtable = await this.roundtables.lockState(roundtableId);
      if (roundtable.state === 'closed' && !roundtable.sealed) await this.run(roundtable);
    });
  }

  /** Forgets those that no contribution shows: the session goes on. */
  async forget(roundtableId: string): Promise<void> {
    await this.snapshots.dropUnkept(roundtableId);
  }

  private async freezeOne(roundtable: RoundtableFacts, activityId: string, valid?: ValidResults): Promise<void> {
    try {
      await this.freeze.run(roundtable, activityId, valid);
    } catch (error) {
      if (!(error instanceof Refusal) || !NOTHING_TO_KEEP.includes(error.code)) throw error;
    }
  }
}
