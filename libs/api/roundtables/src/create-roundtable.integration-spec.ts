import { type Body, buildAccount, buildOrganisation, buildProgramme, signIn } from '@rt/testing';

import { buildSector, PlanningDesk, QUESTION } from './spec-planning';

let desk: PlanningDesk;

beforeAll(async () => {
  desk = await PlanningDesk.open();
});

afterAll(() => desk.close());

describe('CreateRoundtable', () => {
  it('makes a draft with the defaults of the organisation and its creator as facilitator', async () => {
    const made = await desk.draft();

    expect(made).toMatchObject({
      state: 'draft',
      ref: null,
      tz: 'Europe/London',
      rule: 'chatham_house',
      version: 1,
      joinCode: null,
      slotText: '',
      missing: ['Date and place', 'Agenda and activities'],
      may: ['edit', 'arrange', 'schedule', 'delete', 'invite', 'run', 'note', 'review', 'publish'],
    });
    const facilitators = await desk.database.query(
      `select role from memberships where scope = 'roundtable' and scope_id = $1`,
      [made['id']],
    );
    expect(facilitators).toEqual([{ role: 'facilitator' }]);
    expect(await desk.verbsOf(made)).toEqual(['create-roundtable']);
  });

  it('refuses a sector that is not known or belongs to another organisation', async () => {
    const foreign = await buildSector(desk.database, (await buildOrganisation(desk.database)).id);
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [desk.sectorId, foreign], format: 'online' };

    const answer = await desk.organiser.post('/api/roundtables', body);

    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid', field: 'sectorIds' } });
  });

  it('asks for one sector at least', async () => {
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [], format: 'online' };

    expect(await desk.organiser.post('/api/roundtables', body)).toMatchObject({
      status: 422,
      body: { code: 'invalid', field: 'sectorIds', message: 'Sectors must hold 1 to 5 entries.' },
    });
  });

  it('refuses fields that nobody may set, and people who may not plan', async () => {
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [desk.sectorId], format: 'online' };

    for (const field of ['id', 'state', 'orgId', 'ref', 'published', 'version']) {
      const answer = await desk.organiser.post('/api/roundtables', { ...body, [field]: 1 });
      expect(answer).toMatchObject({ status: 400, body: { code: 'unknown-field', field } });
    }
    expect((await desk.noteTaker.post('/api/roundtables', body)).status).toBe(403);
    expect((await desk.app.client().post('/api/roundtables', body)).status).toBe(401);
  });

  it('leaves who plans with emergency access no role there once that has ended', async () => {
    const account = await buildAccount(desk.database, { roles: ['platform_admin'] });
    const client = desk.app.client({ cookie: await signIn(desk.app, account) });
    await client.post('/api/break-glass', { reason: 'Nobody else can plan today' });
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [desk.sectorId], format: 'online' };
    const { id } = (await client.post('/api/roundtables', body)).body;
    const status = async () => (await client.get(`/api/roundtables/${id}`)).status;
    expect(await status()).toBe(200);

    await desk.database.query(
      'update memberships set expires_at = now() where account_id = $1 and expires_at is not null',
      [account.id],
    );

    expect(await status()).toBe(404);
  });

  it('lets an organiser of one programme plan there and nowhere else', async () => {
    const [mine, other] = [await buildProgramme(desk.database), await buildProgramme(desk.database)];
    const foreign = await buildProgramme(desk.database, { orgId: (await buildOrganisation(desk.database)).id });
    const role = { role: 'organiser' as const, scope: 'programme' as const, scopeId: mine.id };
    const client = desk.app.client({
      cookie: await signIn(desk.app, await buildAccount(desk.database, { roles: [role] })),
    });
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [desk.sectorId], format: 'online' };
    const outside = await desk.draft({ programmeId: other.id });

    const statuses = [mine.id, other.id, foreign.id, undefined].map(async (programmeId) => {
      return (await client.post('/api/roundtables', { ...body, programmeId })).status;
    });

    expect(await Promise.all(statuses)).toEqual([201, 404, 404, 403]);
    expect((await client.get(`/api/roundtables/${outside['id']}`)).status).toBe(404);
    const list = (await client.get('/api/roundtables')).body['items'] as Body[];
    expect(list.map((item) => item['programmeId'])).toEqual([mine.id]);
  });
});
