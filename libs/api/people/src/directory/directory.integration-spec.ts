import { Database } from '@rt/api/platform';
import type { AccountRole } from '@rt/contracts';
import {
  buildAccount,
  buildOrganisation,
  buildParticipation,
  buildPerson,
  buildRoundtable,
  participantToken,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { layFoundations } from '../organisation/lay-foundations';
import { PeopleModule } from '../people.module';

const PERSON = {
  fullName: 'Ada Expert',
  email: 'ada@example.org',
  organisationName: 'University',
  stakeholderType: 'academia',
  regionCode: 'TLD',
};

describe('the directory', () => {
  let database: TestDatabase;
  let app: TestApp;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [PeopleModule]);
    await layFoundations(app.get(Database), 'Policy Institute');
    await layFoundations(app.get(Database), 'Another Name');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const as = async (...roles: AccountRole[]): Promise<TestClient> =>
    app.client({ cookie: await signIn(app, await buildAccount(database, { roles })) });

  it('stands on one organisation, its sector tree and the 12 nations and regions, however often migrated', async () => {
    const client = app.client();
    const sectors = (await client.get('/api/sectors')).body.items as { label: string; parentId: string | null }[];
    const regions = (await client.get('/api/regions')).body.items as { code: string }[];

    expect(sectors.filter(({ parentId }) => parentId === null).map(({ label }) => label)).toEqual([
      'Advanced Manufacturing',
      'Health and Life Sciences',
      'Digital and Creative Industries',
    ]);
    expect(sectors.length).toBeGreaterThan(10);
    expect(regions).toHaveLength(12);
    expect((await client.get('/api/me')).body).toMatchObject({
      account: null,
      mode: 'demo',
      organisationName: 'Policy Institute',
    });
  });

  it('takes, changes and lists experts, with audit events', async () => {
    const client = await as('organiser');
    const added = await client.post('/api/people', PERSON);
    const changed = await client.patch(`/api/people/${added.body.id}`, {
      ...PERSON,
      fullName: 'Ada  B. Expert',
      regionCode: null,
    });

    expect(added.status).toBe(201);
    expect(changed.body).toMatchObject({
      id: added.body.id,
      fullName: 'Ada B. Expert',
      regionCode: null,
      organisationName: 'University',
    });
    expect((await client.get('/api/people')).body.items).toContainEqual(changed.body);
    const events = await database.query('select verb from audit_events where subject_id = $1 order by position', [
      added.body.id,
    ]);
    expect(events).toEqual([{ verb: 'add-person' }, { verb: 'change-person' }]);
  });

  it('holds one person an address', async () => {
    const client = await as('organiser');
    await client.post('/api/people', { ...PERSON, email: 'one@example.org' });
    const answer = await client.post('/api/people', { ...PERSON, email: 'ONE@example.org' });

    expect([answer.status, answer.body.code]).toEqual([409, 'email-taken']);
  });

  it.each([
    ['stakeholderType', 'alien'],
    ['regionCode', 'XXX'],
    ['fullName', '\u200b\u200b'],
    ['fullName', 'a'.repeat(121)],
    ['email', 'no address'],
  ])('refuses %s %j', async (field, value) => {
    const client = await as('organiser');
    const answer = await client.post('/api/people', { ...PERSON, email: 'refused@example.org', [field]: value });

    expect([answer.status, answer.body.field]).toEqual([422, field]);
  });

  it.each([
    [['org_admin'], 200],
    [['organiser'], 200],
    [['platform_admin'], 403],
    [['facilitator'], 403],
    [['note_taker'], 403],
    [['analyst'], 403],
    [['observer'], 403],
  ] as [AccountRole[], number][])('is, as %j, answered by %d (S24)', async (roles, status) => {
    const client = await as(...roles);

    expect((await client.get('/api/people')).status).toBe(status);
    expect((await client.post('/api/people', { ...PERSON, email: `${roles.join()}@example.net` })).status).toBe(
      status === 200 ? 201 : status,
    );
    expect((await client.get('/api/outbox')).status).toBe(status);
  });

  it('is closed to participants and visitors (S22)', async () => {
    const roundtable = await buildRoundtable(database, { state: 'live' });
    const participation = await buildParticipation(database, { roundtable });
    const guest = app.client({ bearer: participantToken(app, participation) });

    for (const path of ['/api/people', '/api/accounts', '/api/programmes', '/api/outbox', '/api/me/sign-ins']) {
      expect((await guest.get(path)).status).toBe(401);
      expect((await app.client().get(path)).status).toBe(401);
    }
  });

  it('shows nobody of another organisation (S24, S32)', async () => {
    const other = await buildOrganisation(database);
    const theirs = await buildPerson(database, { orgId: other.id, fullName: 'Foreign Canary' });
    const client = await as('organiser');

    expect(JSON.stringify((await client.get('/api/people')).body)).not.toContain('Canary');
    expect((await client.patch(`/api/people/${theirs.id}`, PERSON)).status).toBe(404);
  });

  it('holds programmes with a name of their own in the address', async () => {
    const client = await as('organiser');
    const first = await client.post('/api/programmes', { title: 'Growth of the region' });
    const second = await client.post('/api/programmes', { title: 'Growth of the region', purpose: 'More' });

    expect(first.body.slug).toBe('growth-of-the-region');
    expect(second.body.slug).toBe('growth-of-the-region-2');
    expect((await (await as('note_taker')).get('/api/programmes')).body.items).toHaveLength(2);
    expect((await (await as('note_taker')).post('/api/programmes', { title: 'Mine' })).status).toBe(403);
  });

  it('shows the kept mail of the demo to those who invite', async () => {
    const { email } = await buildAccount(database, { roles: ['organiser'] });
    await app.client().post('/api/sign-in', { email });
    await app.drainJobs();
    const client = await as('organiser');
    const [mail] = (await client.get('/api/outbox')).body.items as { id: string; to: string; text: string }[];

    expect(mail?.to).toBe(email);
    expect((await client.get(`/api/outbox/${mail?.id}`)).body).toEqual(mail);
  });
});
