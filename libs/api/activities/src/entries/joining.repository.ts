import { Injectable } from '@nestjs/common';
import { Database } from '@rt/api/platform';

import { JOINED_ID } from '../answering/storing-answers';
import { FORMER_ROUNDS } from '../live-activity-columns';

@Injectable()
export class JoiningRepository {
  constructor(private readonly database: Database) {}

  /** Those of the rounds that stand, pinned ones first. The caller holds the activity's lock. */
  async unasked(activityId: string): Promise<{ id: string; text: string }[]> {
    return this.database.query<{ id: string; text: string }>(
      `select e.id, coalesce(e.edited, e.body) as text
       from activity_live l join entries e on e.activity_id = l.activity_id
       where l.activity_id = $1 and (e.round = l.round or e.round in ${FORMER_ROUNDS})
         and e.state = 'shown' and e.joined_as is null and e.body <> ''
       order by not e.pinned, e.id`,
      [activityId],
    );
  }

  /** Gives an entry its place among what is asked, and returns the id by which answers refer to it. */
  async join(entryId: string): Promise<string> {
    const [row] = await this.database.query<{ joinedAs: string }>(
      `with joined as (update entries set joined_as = ${JOINED_ID} where id = $1 returning joined_as)
       select joined_as as "joinedAs" from joined`,
      [entryId],
    );
    if (!row) throw new Error('an entry was gone under the lock of its activity');
    return row.joinedAs;
  }

  async letWait(entryId: string): Promise<void> {
    await this.database.query(`update entries set state = 'waiting' where id = $1`, [entryId]);
  }
}
