import { ActivitiesModule } from '@rt/api/activities';
import { PeopleModule } from '@rt/api/people';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SessionsModule } from '@rt/api/sessions';
import type { TallyEnvelope } from '@rt/contracts';
import {
  freePort,
  Listener,
  LiveSession,
  response,
  retry,
  testApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
} from '@rt/testing';

import { LiveModule } from './live.module';

const FEATURES = [PeopleModule, RoundtablesModule, ActivitiesModule, SessionsModule, LiveModule];

describe('Two processes whose Redis does not answer', () => {
  let database: TestDatabase;
  let apps: [TestApp, TestApp];
  const open: Listener[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    const settings = {
      RT_SECRET: 'one secret for both processes of this spec',
      REDIS_URL: `redis://127.0.0.1:${await freePort()}`,
    };
    apps = await Promise.all([testApp(database, FEATURES, settings), testApp(database, FEATURES, settings)]);
  });

  afterAll(async () => {
    open.forEach((listener) => listener.close());
    await Promise.all(apps.map((app) => app.close()));
    await database.drop();
  });

  it('take answers and show them in both, to the person’s other device too', async () => {
    const session = await LiveSession.start(apps[0]);
    const activityId = await session.open({ visibility: 'always' });
    const phone = await session.phone();
    const here = await phone.listen(apps[0]);
    const there = await phone.listen(apps[1]);
    const other = await (await session.phone()).listen(apps[1]);
    open.push(here, there, other);

    expect(await here.send('activity:respond', response(activityId, 3, { optionId: 'b' }))).toMatchObject({ ok: true });

    await retry(() => expect(other.tally(activityId)).toMatchObject({ respondents: 1 }));
    await retry(() => expect(there.own(activityId)).toMatchObject({ n: 3, answer: { optionId: 'b' } }));
    expect(other.own(activityId)).toBeUndefined();
    expect(here.all('own:changed')).toEqual([]);
  });

  it('show a result after the vote to the other device of who has voted, and no longer after a withdrawal', async () => {
    const session = await LiveSession.start(apps[0]);
    const activityId = await session.open({ visibility: 'after_vote' });
    const phone = await session.phone();
    const other = await session.phone();
    const there = await phone.listen(apps[1]);
    open.push(there);

    await phone.put(response(activityId, 1, { optionId: 'b' }), apps[0]);
    await retry(() => expect(there.tally(activityId)?.result).toMatchObject({ base: 1 }));
    await phone.put(response(activityId, 2, null), apps[0]);
    await retry(() => expect(there.own(activityId)).toMatchObject({ n: 2, answer: null }));
    const ack = await other.put(response(activityId, 1, { optionId: 'a' }), apps[0]);
    if (!ack.ok) throw new Error(ack.code);

    const since = () => there.all<TallyEnvelope>('tally:changed').filter(({ revision }) => revision >= ack.revision);
    await retry(() => expect(since().at(-1)).toMatchObject({ activityId, answered: 1 }));
    expect(since().filter(({ result, respondents }) => result !== null || respondents !== null)).toEqual([]);
  });
});
