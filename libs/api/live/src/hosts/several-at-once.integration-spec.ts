import { LiveSession, waitingForLocks } from '@rt/testing';
import { Client } from 'pg';

import { liveServer } from '../spec-servers';

describe('Several questions that are opened at once', () => {
  const live = liveServer();

  it('are opened while the time of another closes it, which takes the same locks', async () => {
    const session = await LiveSession.start(live.app);
    const [timed, planned] = [await session.open({ durationSec: 600 }), await session.plan()];
    const roundtableId = session.roundtable.id;
    const clock = new Client({ connectionString: live.database.ownerUrl });
    await clock.connect();
    try {
      // As the close by the clock does it: the activity first, then the session.
      await clock.query('begin');
      await clock.query('select 1 from activity_live where activity_id = $1 for update', [timed]);

      const body = { activityIds: [planned], from: timed, fromView: 'question' };
      const opening = session.host.post(`/api/roundtables/${roundtableId}/activities/open`, body);
      await waitingForLocks(live.database, 1);
      await clock.query('update session_live set revision = revision + 1 where roundtable_id = $1', [roundtableId]);
      await clock.query('commit');

      expect(await opening).toMatchObject({ status: 200, body: { stageView: 'open-questions' } });
    } finally {
      await clock.end();
    }
  });
});
