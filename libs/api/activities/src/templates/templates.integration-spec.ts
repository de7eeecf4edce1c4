import { randomUUID } from 'node:crypto';

import { AccountsModule } from '@rt/api/accounts';
import { Database } from '@rt/api/platform';
import type { TemplateBody } from '@rt/contracts';
import {
  buildAccount,
  buildActivity,
  buildRoundtable,
  type BuiltRoundtable,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { ActivitiesModule } from '../activities.module';
import { SettleDecisions } from '../deciding/settle-decisions';
import { TEMPLATES_MAX } from './templates.repository';

const OPTIONS = [
  { id: 'a', text: 'Grid' },
  { id: 'b', text: 'Skills' },
];

describe('the library of questions', () => {
  let database: TestDatabase;
  let app: TestApp;
  let organiser: TestClient;
  let facilitator: TestClient;
  let roundtable: BuiltRoundtable;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [AccountsModule, ActivitiesModule]);
    roundtable = await buildRoundtable(database, { state: 'live' });
    organiser = app.client({ cookie: await signIn(app, await buildAccount(database, { roles: ['organiser'] })) });
    const role = { role: 'facilitator', scope: 'roundtable', scopeId: roundtable.id } as const;
    facilitator = app.client({ cookie: await signIn(app, await buildAccount(database, { roles: [role] })) });
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const save = (client: TestClient, activityId: string, opId: string = randomUUID()) =>
    client.post(`/api/roundtables/${roundtable.id}/activities/${activityId}/save`, { opId });
  const list = async (client: TestClient): Promise<readonly TemplateBody[]> =>
    ((await client.get('/api/templates')).body as { items: TemplateBody[] }).items;
  const planned = async (): Promise<string> => {
    const plan = { kind: 'single_choice', question: 'Which comes first?', config: { options: OPTIONS } };
    const more = { allowChange: false, durationSec: 90 };
    const made = await organiser.post(`/api/roundtables/${roundtable.id}/activities`, { ...plan, ...more });
    return (made.body as { id: string }).id;
  };

  const decide = (activityId: string, verb: string, target: string, value: object) =>
    database.query(
      `insert into activity_decisions (org_id, activity_id, round, n, verb, target, value)
       select org_id, id, 1, 1, $2, $3, $4 from activities where id = $1`,
      [activityId, verb, target, JSON.stringify(value)],
    );
  /** Sealing puts what was decided into the plan itself, which is returned as it is stored. */
  const sealed = async (activityId: string): Promise<string> => {
    await app.get(Database).transaction(() => app.get(SettleDecisions).settle(roundtable.id));
    return JSON.stringify(await database.query('select config from activities where id = $1', [activityId]));
  };

  it('takes a question by one press, however often it comes, files it by its kind and names nobody', async () => {
    const activityId = await planned();
    const opId = randomUUID();
    const saved = await save(facilitator, activityId, opId);
    expect(await save(facilitator, activityId, opId)).toMatchObject({ status: 201, body: saved.body });

    expect(saved).toMatchObject({ status: 201 });
    expect(await list(organiser)).toEqual([
      {
        id: opId,
        aim: 'decide',
        title: 'Which comes first?',
        kind: 'single_choice',
        question: 'Which comes first?',
        config: { options: OPTIONS },
        allowChange: false,
        allowAbstain: false,
        durationSec: 90,
      },
    ]);
    const events = await database.query(
      `select subject_id as id, roundtable_id as at from audit_events where verb = 'save-template'`,
    );
    expect(events).toEqual([{ id: opId, at: null }]);
  });

  it('takes the plan alone, and no option that somebody in the room wrote', async () => {
    const { id } = await buildActivity(database, { roundtable, state: 'closed' });
    await decide(id, 'promote', 'ask ada', { id: 'o9', text: 'Ask Ada' });
    const read = async () => JSON.stringify(await organiser.get(`/api/roundtables/${roundtable.id}/activities`));
    expect(await read()).toContain('Ask Ada');
    expect(await sealed(id)).toContain('Ask Ada');

    const saved = await save(organiser, id);
    expect(saved.status).toBe(201);
    expect(JSON.stringify(saved.body)).not.toContain('Ada');
  });

  it('takes no label that a host typed on what the room wrote', async () => {
    const config = { labels: [{ id: 'cost', text: 'Cost' }] };
    const { id } = await buildActivity(database, { roundtable, kind: 'open_text', config, state: 'closed' });
    await decide(id, 'add-label', 'added-1f0c9a3e', { text: 'Ask Ada' });
    expect(await sealed(id)).toContain('Ask Ada');

    expect(await save(organiser, id)).toMatchObject({ status: 201, body: { config } });
  });

  it('refuses a question whose options were taken from a result', async () => {
    const [from, to] = [await planned(), await planned()];
    await database.query('update activities set from_activity_id = $1, from_round = 1 where id = $2', [from, to]);
    expect(await save(organiser, to)).toMatchObject({
      status: 422,
      body: { message: expect.stringContaining('from what the room said') },
    });

    // Its options stay what people said, whatever becomes of the question to which they said it.
    await database.query('delete from activities where id = $1', [from]);
    expect(await save(organiser, to)).toMatchObject({ status: 422 });
  });

  it('is renamed, filed anew and emptied by who plans for the organisation, and by nobody else', async () => {
    const saved = (await save(facilitator, await planned())).body as TemplateBody;
    const address = `/api/templates/${saved.id}`;
    const change = { title: 'First things first', aim: 'prioritise' };
    expect(await facilitator.patch(address, change)).toMatchObject({ status: 403 });
    expect(await facilitator.delete(address)).toMatchObject({ status: 403 });
    expect(await organiser.patch(address, { ...change, title: '   ' })).toMatchObject({
      status: 422,
      body: { field: 'title' },
    });
    expect(await organiser.patch(address, { ...change, aim: 'sell' })).toMatchObject({ status: 422 });

    expect(await organiser.patch(address, change)).toMatchObject({ status: 200, body: change });
    expect((await list(organiser)).find(({ id }) => id === saved.id)).toEqual({ ...saved, ...change });
    expect(await organiser.delete(address)).toMatchObject({ status: 204 });
    expect(await organiser.delete(address)).toMatchObject({ status: 404 });
    expect((await list(organiser)).map(({ id }) => id)).not.toContain(saved.id);
  });

  it('is of one organisation', async () => {
    const saved = (await save(organiser, await planned())).body as TemplateBody;
    const other = randomUUID();
    await database.query(`insert into organisations (id, slug, name) values ($1, 'other', 'Other')`, [other]);
    await database.query('update activity_templates set org_id = $1 where id = $2', [other, saved.id]);

    expect((await list(organiser)).map(({ id }) => id)).not.toContain(saved.id);
    expect(await organiser.patch(`/api/templates/${saved.id}`, { title: 'Mine', aim: 'decide' })).toMatchObject({
      status: 404,
    });
    expect(await organiser.delete(`/api/templates/${saved.id}`)).toMatchObject({ status: 404 });
    expect(await save(organiser, await planned(), saved.id)).toMatchObject({ status: 404 });
  });

  it('has an end', async () => {
    await database.query(
      `insert into activity_templates
       select gen_random_uuid(), $1, 'decide', 'One of many', 'rating', 'How much?', '{}', true, false, null
       from generate_series(1, $2)`,
      [roundtable.orgId, TEMPLATES_MAX],
    );
    expect(await save(organiser, await planned())).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining(`${TEMPLATES_MAX} questions`) },
    });
  });
});
