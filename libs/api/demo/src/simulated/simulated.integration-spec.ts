import { LiveModule } from '@rt/api/live';
import { PlanningModule } from '@rt/api/planning';
import { LiveServers, LiveSession, Phone, response, retry, runAround, type TestApp } from '@rt/testing';

import { DemoModule } from '../demo.module';

const FEATURES = [PlanningModule, DemoModule, LiveModule];

describe('Simulated people', () => {
  const live = new LiveServers<[TestApp, TestApp]>(FEATURES, () =>
    Promise.resolve({ RT_SECRET: 'one secret for both processes of this spec' }),
  );
  runAround(live, async () => [await live.start(), await live.start()]);
  let here: TestApp;
  let there: TestApp;
  let session: LiveSession;
  let activityId: string;

  beforeAll(async () => {
    [here, there] = live.apps;
  });

  beforeEach(async () => {
    session = await LiveSession.start(here);
    activityId = await session.open({ visibility: 'always' });
  });

  const simulated = () =>
    live.database.query<{ id: string; roundtableId: string; orgId: string }>(
      `select id, roundtable_id as "roundtableId", org_id as "orgId" from participations
       where roundtable_id = $1 and simulated order by revoked_at nulls first`,
      [session.roundtable.id],
    );
  const counted = async () => (await session.done('GET', `activities/${activityId}/recount`))['answeredCounted'];

  /** Lets the sweep's time come now. */
  async function sweep(): Promise<void> {
    await live.database.query(`update participations set revoked_at = revoked_at - interval '11 seconds'`);
    await live.database.query(`update pgboss.job set start_after = now() where name = 'remove-simulated-people'`);
    expect(await here.drainJobs()).toBeGreaterThan(0);
  }

  it('fill the room, answer, and are taken out with their answers', async () => {
    const phone = await session.phone();
    await phone.put(response(activityId, 1, { optionId: 'b' }));

    expect(await session.done('POST', 'session/simulated', { count: 3 })).toMatchObject({ simulated: 3, joined: 4 });
    await retry(async () => expect(await counted()).toBe(4), 20_000);
    expect(await session.done('DELETE', 'session/simulated')).toMatchObject({ simulated: 0, joined: 1 });

    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({
      answeredCounted: 1,
      equal: true,
    });
    expect(await session.done('GET', `activities/${activityId}/tally`)).toMatchObject({ respondents: 1 });
    await sweep();
    expect(await simulated()).toEqual([]);
    expect(await counted()).toBe(1);
  });

  it('come into a session that runs alone, and never more than there may be', async () => {
    const url = `/api/roundtables/${session.roundtable.id}/session/simulated`;
    expect(await session.host.post(url, { count: 41 })).toMatchObject({ status: 422 });
    await session.done('POST', 'session/close', { closeActivities: true });

    expect(await session.host.post(url, { count: 3 })).toMatchObject({ status: 409 });
  });

  it('leave no answer that another process was storing when they were taken out', async () => {
    // The other process learns of the end by the clock; in one of a few tries it is not quicker than this answer.
    for (let tries = 0; tries < 10 && (await counted()) === 0; tries++) {
      await session.done('POST', 'session/simulated', { count: 1 });
      const [person] = await simulated();
      const phone = new Phone(there, person!);
      await phone.put(response(activityId, 1, { optionId: 'a' }));
      await session.done('DELETE', 'session/simulated');
      await phone.put(response(activityId, 2, { optionId: 'a' }));
    }
    expect(await counted()).toBeGreaterThan(0);

    await sweep();

    expect(await session.done('GET', `activities/${activityId}/recount`)).toMatchObject({
      answeredShown: 0,
      answeredCounted: 0,
    });
    expect(await simulated()).toEqual([]);
  });
});
