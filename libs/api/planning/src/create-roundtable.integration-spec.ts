import { randomUUID } from 'node:crypto';

import { Database } from '@rt/api/platform';
import {
  type Body,
  buildAccount,
  buildOrganisation,
  buildProgramme,
  buildRoundtable,
  signIn,
  waitingForLocks,
} from '@rt/testing';

import { buildSector, PlanningFixture, QUESTION } from './spec-planning';

let fixture: PlanningFixture;

beforeAll(async () => {
  fixture = await PlanningFixture.open();
});

afterAll(() => fixture.close());

describe('CreateRoundtable', () => {
  it('makes a draft with the defaults of the organisation and its creator as facilitator', async () => {
    const made = await fixture.draft();

    expect(made).toMatchObject({
      state: 'draft',
      ref: null,
      tz: 'Europe/London',
      rule: 'chatham_house',
      version: 1,
      joinCode: null,
      slotText: '',
      missing: ['Date and place', 'Agenda and questions'],
      may: ['edit', 'arrange', 'schedule', 'delete', 'invite', 'run', 'rehearse', 'sort', 'note', 'review', 'publish'],
    });
    const facilitators = await fixture.database.query(
      `select role from memberships where scope = 'roundtable' and scope_id = $1`,
      [made['id']],
    );
    expect(facilitators).toEqual([{ role: 'facilitator' }]);
    expect(await fixture.verbsOf(made)).toEqual(['create-roundtable']);
  });

  it('makes one draft where the call comes again since its answer was lost, and none under the id of another', async () => {
    const opId = randomUUID();
    const first = await fixture.draft({ opId });
    const again = await fixture.draft({ opId });
    const body = { opId, question: QUESTION, title: 'Mine', format: 'online', sectorIds: [fixture.sectorId] };
    const foreign = await fixture.stranger.post('/api/roundtables', body);

    expect([first['id'], again]).toEqual([opId, first]);
    expect(await fixture.verbsOf(first)).toEqual(['create-roundtable']);
    expect(foreign.status).toBe(404);
  });

  it('makes one draft where the call comes again while the first is still under way', async () => {
    const body = {
      opId: randomUUID(),
      question: QUESTION,
      title: 'Twice',
      format: 'online',
      sectorIds: [fixture.sectorId],
    };

    const held = fixture.app.get(Database);
    const twice = await held.transaction(async () => {
      await held.query('lock table memberships in share mode');
      const calls = [1, 2].map(() => fixture.organiser.post('/api/roundtables', body));
      await waitingForLocks(fixture.database, 2);
      return { calls };
    });
    const answers = await Promise.all(twice.calls);

    const [first] = answers;
    for (const answer of answers) expect(answer).toMatchObject({ status: 201, body: { id: body.opId } });
    expect(await fixture.verbsOf(first?.body ?? {})).toEqual(['create-roundtable']);
  });

  it('makes a place at which a role can be held, and no place of another organisation', async () => {
    const { database, app } = fixture;
    const { id } = await buildAccount(database, { roles: ['observer'] });
    const admin = app.client({ cookie: await signIn(app, await buildAccount(database, { roles: ['org_admin'] })) });
    const grant = (scopeId: unknown) =>
      admin.patch(`/api/accounts/${id}`, { roles: [{ role: 'note_taker', scope: 'roundtable', scopeId }] });

    expect((await grant((await fixture.draft())['id'])).status).toBe(200);
    const foreign = await buildRoundtable(database, { orgId: (await buildOrganisation(database)).id });
    expect((await grant(foreign.id)).status).toBe(404);
  });

  it('refuses a sector that is not known or belongs to another organisation', async () => {
    const foreign = await buildSector(fixture.database, (await buildOrganisation(fixture.database)).id);
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [fixture.sectorId, foreign], format: 'online' };

    const answer = await fixture.organiser.post('/api/roundtables', body);

    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid', field: 'sectorIds' } });
  });

  it('asks for one sector at least', async () => {
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [], format: 'online' };

    expect(await fixture.organiser.post('/api/roundtables', body)).toMatchObject({
      status: 422,
      body: { code: 'invalid', field: 'sectorIds', message: 'Sectors must hold 1 to 5 entries.' },
    });
  });

  it('refuses fields that nobody may set, and people who may not plan', async () => {
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [fixture.sectorId], format: 'online' };

    for (const field of ['id', 'state', 'orgId', 'ref', 'published', 'version']) {
      const answer = await fixture.organiser.post('/api/roundtables', { ...body, [field]: 1 });
      expect(answer).toMatchObject({ status: 400, body: { code: 'unknown-field', field } });
    }
    expect((await fixture.noteTaker.post('/api/roundtables', body)).status).toBe(403);
    expect((await fixture.app.client().post('/api/roundtables', body)).status).toBe(401);
  });

  it('leaves who plans with emergency access no role there once that has ended', async () => {
    const account = await buildAccount(fixture.database, { roles: ['platform_admin'] });
    const client = fixture.app.client({ cookie: await signIn(fixture.app, account) });
    await client.post('/api/break-glass', { reason: 'Nobody else can plan today' });
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [fixture.sectorId], format: 'online' };
    const { id } = (await client.post('/api/roundtables', body)).body;
    const status = async () => (await client.get(`/api/roundtables/${id}`)).status;
    expect(await status()).toBe(200);

    await fixture.database.query(
      'update memberships set expires_at = now() where account_id = $1 and expires_at is not null',
      [account.id],
    );

    expect(await status()).toBe(404);
  });

  it('lets an organiser of one programme plan there and nowhere else', async () => {
    const [mine, other] = [await buildProgramme(fixture.database), await buildProgramme(fixture.database)];
    const foreign = await buildProgramme(fixture.database, { orgId: (await buildOrganisation(fixture.database)).id });
    const role = { role: 'organiser' as const, scope: 'programme' as const, scopeId: mine.id };
    const client = fixture.app.client({
      cookie: await signIn(fixture.app, await buildAccount(fixture.database, { roles: [role] })),
    });
    const body = { question: QUESTION, title: 'Batteries', sectorIds: [fixture.sectorId], format: 'online' };
    const outside = await fixture.draft({ programmeId: other.id });

    const statuses = [mine.id, other.id, foreign.id, undefined].map(async (programmeId) => {
      return (await client.post('/api/roundtables', { ...body, programmeId })).status;
    });

    expect(await Promise.all(statuses)).toEqual([201, 404, 404, 403]);
    expect((await client.get(`/api/roundtables/${outside['id']}`)).status).toBe(404);
    const list = (await client.get('/api/roundtables')).body['items'] as Body[];
    expect(list.map((item) => item['programmeId'])).toEqual([mine.id]);
  });
});
