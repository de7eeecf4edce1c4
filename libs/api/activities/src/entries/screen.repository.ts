import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

import { IN_STANDING_ROUND } from '../live-activity-columns';

/** Which entry fills the screen of a session: one at most, and none of a round that was set aside. */
@Injectable()
export class ScreenRepository {
  constructor(private readonly database: Database) {}

  async isTaken(roundtableId: string, entryId: string): Promise<boolean> {
    const [row] = await this.database.query<{ taken: boolean }>(
      `select exists (select 1 from entries e where e.mark = 'selected' and e.id <> $2 and ${IN_STANDING_ROUND}
         and e.activity_id in (select id from activities where roundtable_id = $1)) as taken`,
      [roundtableId, entryId],
    );
    return row?.taken ?? false;
  }

  /** The other entries of an activity that fill it: one at most. */
  async othersSelected(activityId: string, entryId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from entries e where mark = 'selected' and activity_id = $1 and id <> $2 and ${IN_STANDING_ROUND}`,
      [activityId, entryId],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes the screen from every other entry of a roundtable, also from one that was set aside and may come back; the activities of which there was one. */
  async deselectOthers(roundtableId: string, entryId: string): Promise<string[]> {
    const rows = await this.database.query<{ activityId: string }>(
      `update entries set mark = null where mark = 'selected' and id <> $2
         and activity_id in (select id from activities where roundtable_id = $1)
       returning activity_id as "activityId"`,
      [roundtableId, entryId],
    );
    return rows.map(({ activityId }) => activityId);
  }
}
