import { randomUUID } from 'node:crypto';

import { AccountsModule } from '@rt/api/accounts';
import { SessionKeys } from '@rt/api/activities';
import { RoundtablesQueries } from '@rt/api/roundtables';
import {
  buildAccount,
  buildActivity,
  buildOrganisation,
  buildParticipation,
  buildRoundtable,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { SealSession } from './sealing/seal-session';
import { SessionsModule } from './sessions.module';

const REASON = { reason: 'Two people had not answered yet' };

describe('the session of a roundtable', () => {
  let database: TestDatabase;
  let app: TestApp;
  let organiser: TestClient;
  let observer: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [AccountsModule, SessionsModule]);
    organiser = await somebody('organiser');
    observer = await somebody('observer');
    stranger = app.client();
  }, 60_000);

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  async function somebody(role: string): Promise<TestClient> {
    const account = await buildAccount(database, { roles: [role as 'organiser'] });
    return app.client({ cookie: await signIn(app, account) });
  }

  const state = async (id: string): Promise<unknown> =>
    (await database.query('select state from roundtables where id = $1', [id]))[0]?.['state'];

  it('asks before it starts much too early, and starts once that is confirmed', async () => {
    const { id } = await buildRoundtable(database, { state: 'scheduled', startsInMinutes: 120 });
    const address = `/api/roundtables/${id}/session/start`;

    expect((await organiser.post(address)).body).toMatchObject({ code: 'early-start-needs-confirmation' });
    expect(await state(id)).toBe('scheduled');

    const started = await organiser.post(address, { confirmEarly: true });
    expect(started.body).toMatchObject({ state: 'live', sealed: false });
    expect(await database.query('select 1 from session_keys where roundtable_id = $1', [id])).toHaveLength(1);
    const audit = await database.query(
      "select 1 from audit_events where roundtable_id = $1 and verb = 'start-session'",
      [id],
    );
    expect(audit).toHaveLength(1);
  });

  it('starts a draft whose length is given, with a number, a code and a slot from now on', async () => {
    const { id } = await buildRoundtable(database, { state: 'draft' });
    const address = `/api/roundtables/${id}/session/start`;

    expect((await organiser.post(address)).body).toMatchObject({ code: 'wrong-state' });
    expect((await organiser.post(address, { minutes: 5 })).body).toMatchObject({ field: 'minutes' });
    expect(await state(id)).toBe('draft');

    expect((await organiser.post(address, { minutes: 60 })).body).toMatchObject({ state: 'live' });
    const [planned] = await database.query(
      `select ref like 'RT-%' as numbered, join_code is not null as joinable, deletes_on is null as stays,
         end_at - start_at = interval '60 minutes' as hour, start_at = date_trunc('minute', live_at) as now
       from roundtables where id = $1`,
      [id],
    );
    expect(planned).toEqual({ numbered: true, joinable: true, stays: true, hour: true, now: true });

    expect((await organiser.post(address, { minutes: 60 })).body).toMatchObject({ code: 'wrong-state' });
  });

  it('is run by those who may alone: 401 for nobody, 403 for an observer', async () => {
    const { id } = await buildRoundtable(database, { state: 'scheduled' });
    const address = `/api/roundtables/${id}/session/start`;

    expect((await stranger.post(address)).status).toBe(401);
    expect((await observer.post(address)).status).toBe(403);
    expect(await state(id)).toBe('scheduled');
  });

  it('opens an activity once, closes it once and never opens it again', async () => {
    const roundtable = await buildRoundtable(database, { state: 'live' });
    const activity = await buildActivity(database, { roundtable });
    const address = `/api/roundtables/${roundtable.id}/activities/${activity.id}`;

    expect((await organiser.post(`${address}/open`)).body).toMatchObject({
      currentActivityId: activity.id,
      stageView: 'question',
    });
    expect((await organiser.post(`${address}/open`)).body).toMatchObject({ code: 'wrong-state' });
    expect((await organiser.post(`${address}/close`)).status).toBe(200);
    expect((await organiser.post(`${address}/open`)).body).toMatchObject({ code: 'wrong-state' });
  });

  it('does not reach an activity through another roundtable', async () => {
    const mine = await buildRoundtable(database, { state: 'live' });
    const other = await buildRoundtable(database, { state: 'live' });
    const activity = await buildActivity(database, { roundtable: other });

    const answer = await organiser.post(`/api/roundtables/${mine.id}/activities/${activity.id}/open`);
    expect(answer.status).toBe(404);
  });

  it('asks about open activities before it ends, then closes them', async () => {
    const roundtable = await buildRoundtable(database, { state: 'live' });
    await buildActivity(database, { roundtable, state: 'open' });
    const address = `/api/roundtables/${roundtable.id}/session/close`;

    expect((await organiser.post(address)).body).toMatchObject({ code: 'activities-open' });
    expect(await state(roundtable.id)).toBe('live');
    expect((await organiser.post(address, { closeActivities: true })).body).toMatchObject({ state: 'closed' });
    const live = await database.query('select state from activity_live where roundtable_id = $1', [roundtable.id]);
    expect(live).toEqual([{ state: 'closed' }]);
  });

  it('is taken up again with a reason until it is sealed', async () => {
    const roundtable = await buildRoundtable(database, { state: 'closed' });
    const address = `/api/roundtables/${roundtable.id}/session`;

    expect((await organiser.post(`${address}/reopen`, {})).status).toBe(422);
    expect((await organiser.post(`${address}/reopen`, REASON)).body).toMatchObject({ state: 'live' });
    await organiser.post(`${address}/close`, {});
    await app.get(SealSession).run(roundtable.id);
    expect((await organiser.post(`${address}/reopen`, REASON)).body).toMatchObject({ code: 'sealed' });
  });

  it('takes no reason for it that names somebody where nobody is named', async () => {
    const roundtable = await buildRoundtable(database, { state: 'closed', rule: 'chatham_house' });
    const address = `/api/roundtables/${roundtable.id}/session/reopen`;
    const telling = { reason: 'Write to harriet.loxley@example.org first' };

    expect(await organiser.post(address, telling)).toMatchObject({
      status: 422,
      body: { code: 'invalid', field: 'reason' },
    });
    expect(await state(roundtable.id)).toBe('closed');
    expect((await organiser.post(address, REASON)).body).toMatchObject({ state: 'live' });
  });

  it('does not seal a live session', async () => {
    const { id } = await buildRoundtable(database, { state: 'live' });

    await expect(app.get(SealSession).run(id)).rejects.toMatchObject({ code: 'roundtable-not-closed' });
  });

  it('cuts every link to the person when it is sealed, and keeps every count', async () => {
    const roundtable = await buildRoundtable(database, { state: 'closed', rule: 'chatham_house' });
    const activity = await buildActivity(database, { roundtable, state: 'closed' });
    const keys = app.get(SessionKeys);
    await keys.make(roundtable.id);
    const before = [];
    for (const optionId of ['a', 'a', 'b', 'a', 'b', 'a']) {
      const person = await buildParticipation(database, { roundtable });
      const { voice } = await keys.voice(roundtable.id, activity.id, person.id);
      before.push(voice);
      await database.query(
        `insert into responses (org_id, activity_id, round, voice, op_id, n, answer, answer_key)
         values ($1, $2, 1, decode($3, 'base64'), $4, 1, $5, $6)`,
        [roundtable.orgId, activity.id, voice, randomUUID(), { optionId }, JSON.stringify({ optionId })],
      );
    }
    const linked = 'select id, voice, op_id, n, answer_key, xmin::text as xmin from responses where activity_id = $1';
    const unsealed = await database.query(linked, [activity.id]);
    expect(unsealed.filter((row) => row['voice'])).toHaveLength(6);

    await app.get(SealSession).run(roundtable.id);

    const sealed = await database.query(linked, [activity.id]);
    expect(sealed.map((row) => row['answer_key']).sort()).toEqual(unsealed.map((row) => row['answer_key']).sort());
    expect(sealed.filter((row) => row['voice'] ?? row['op_id'] ?? row['n'])).toEqual([]);
    expect(new Set(sealed.map((row) => row['xmin'])).size).toBe(1);
    const ids = new Set(unsealed.map((row) => row['id']));
    expect(sealed.filter((row) => ids.has(row['id']))).toEqual([]);
    expect(await database.query('select 1 from session_keys where roundtable_id = $1', [roundtable.id])).toEqual([]);
    await expect(keys.voice(roundtable.id, activity.id, randomUUID())).rejects.toMatchObject({ code: 'not-open' });
  });

  it('tells the front page of a demo whether the next room may start now', async () => {
    const orgId = (await buildOrganisation(database)).id;
    const next = async () => app.get(RoundtablesQueries).openRoom(orgId);
    const weeks = await buildRoundtable(database, { orgId, state: 'scheduled', startsInMinutes: 30_000 });
    const early = await next();
    const soon = await buildRoundtable(database, { orgId, state: 'scheduled', startsInMinutes: 20 });

    expect(early).toMatchObject({ id: weeks.id, live: false, due: false });
    expect(early?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await next()).toMatchObject({ id: soon.id, live: false, due: true });
  });
});
