import { randomUUID } from 'node:crypto';

import { LiveModule } from '@rt/api/live';
import { PlanningModule } from '@rt/api/planning';
import { buildAccount, buildActivity, buildRoundtable, LiveServers, retry, runAround, signIn } from '@rt/testing';

import { RehearsalsModule } from './rehearsals.module';

const PEOPLE = 500;

describe('a rehearsal with as many people as there may be', () => {
  const live = new LiveServers([PlanningModule, RehearsalsModule, LiveModule], () => Promise.resolve({}));
  runAround(live, async () => [await live.start()]);

  it('has each of them join, and answer once', async () => {
    const roundtable = await buildRoundtable(live.database, { state: 'scheduled', joining: 'invited' });
    await buildActivity(live.database, { roundtable, state: 'draft' });
    const host = await buildAccount(live.database, { roles: ['organiser'] });
    const organiser = live.app.client({ cookie: await signIn(live.app, host) });
    const id = randomUUID();
    const rehearse = { opId: id, people: PEOPLE };
    expect((await organiser.post(`/api/roundtables/${roundtable.id}/rehearse`, rehearse)).status).toBe(201);
    // As if it had begun a minute ago: everybody comes now.
    await live.database.query(`update roundtables set live_at = live_at - interval '1 minute' where id = $1`, [id]);
    const { items } = (await organiser.get(`/api/roundtables/${id}/activities`)).body as { items: { id: string }[] };
    expect((await organiser.post(`/api/roundtables/${id}/activities/${items[0]?.id}/open`)).status).toBe(200);
    const stored = () =>
      live.database.query(
        `select (select count(*)::int from participations where roundtable_id = $1 and simulated) as came,
                (select answered::int from activity_live where activity_id = $2) as answered`,
        [id, items[0]?.id],
      );

    await retry(async () => expect(await stored()).toEqual([{ came: PEOPLE, answered: PEOPLE }]), 180_000);

    expect((await organiser.post(`/api/roundtables/${id}/session/close`, { closeActivities: true })).status).toBe(200);
  }, 240_000);
});
