import { Injectable } from '@nestjs/common';
import { Database, Log } from '@rt/api/platform';

import { ActivitiesRepository } from '../activities.repository';
import { RoomRevisions } from '../room-revisions';
import { SessionKeys } from './session-keys';
import { type KeyRow, SessionKeysRepository } from './session-keys.repository';

/**
 * Makes a new key for a session whose key is lost for good: no table and no process has it. Answers that were given stand
 * and can no longer be changed, so what is open and answered is closed; nobody can vote twice (docs/adr/0014).
 */
@Injectable()
export class RenewKey {
  constructor(
    private readonly repository: SessionKeysRepository,
    private readonly keys: SessionKeys,
    private readonly activities: ActivitiesRepository,
    private readonly revisions: RoomRevisions,
    private readonly database: Database,
    private readonly log: Log,
  ) {}

  /** Does nothing when the key was put back or renewed meanwhile, or the session was sealed. */
  async run({ roundtableId, keyNo: lost }: KeyRow): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.repository.lock(roundtableId);
      if (!row || row.wrapped || row.keyNo === null || row.keyNo !== lost) return;

      const keyNo = row.keyNo + 1;
      await this.keys.store(roundtableId, keyNo);
      const moved = await this.activities.cutShort(roundtableId, keyNo);

      for (const { activityId, revision } of moved) this.revisions.tellActivity(activityId, revision);
      await this.revisions.raiseSession(roundtableId, row.orgId);
      const closed = moved.filter(({ state }) => state === 'closed').length;
      this.database.afterCommit(() => this.log.warn('the key of a session was lost and made anew', { closed }));
    });
  }
}
