import type { ConsensusConfig } from '@rt/kinds';
import { type Listener, LiveSession, type Phone, response, retry } from '@rt/testing';

import { twoLiveServers } from '../spec-servers';
import { ADDING, statementsOf } from '../spec-statements';

describe('Statements that nobody reads first', () => {
  const live = twoLiveServers();
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app, { rule: 'attributed' });
  });

  const { open } = statementsOf(() => session);
  const configIn = (listener: Listener, activityId: string): ConsensusConfig | undefined =>
    listener.changedActivities.filter(({ id }) => id === activityId).at(-1)?.config as ConsensusConfig | undefined;

  it('are told to the room by the statement that stores them, so that no process can die in between', async () => {
    const activityId = await open({ config: { ...ADDING, moderation: 'post' } });
    const [ann, ben] = (await session.phones(2)) as [Phone, Phone];
    const listener = await live.listen(ben);

    await ann.put(response(activityId, 1, { entries: ['Skills first'] }), live.apps[1]);

    await retry(() => expect(configIn(listener, activityId)?.options).toHaveLength(4));
    const stored = await live.database.query<{ together: boolean }>(
      `select e.xmin = s.xmin as together from entries e, session_live s
       where e.activity_id = $1 and s.roundtable_id = $2`,
      [activityId, session.roundtable.id],
    );
    expect(stored).toEqual([{ together: true }]);
    const revision = async () =>
      (
        await live.database.query('select revision from session_live where roundtable_id = $1', [session.roundtable.id])
      )[0];
    const before = await revision();
    await ben.put(response(activityId, 1, { agree: ['o1'], entries: ['SKILLS first'] }));
    await ann.put(response(activityId, 2, { disagree: ['o1'], entries: ['Skills first'] }));
    expect(await revision()).toEqual(before);
    await session.close(activityId);
  });
});
