import { AccountsModule } from '@rt/api/accounts';
import { setUpOrganisation } from '@rt/api/organisation';
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

import { DirectoryModule } from './directory.module';
import { DirectoryRepository } from './directory.repository';

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
    app = await testApp(database, [AccountsModule, DirectoryModule]);
    await setUpOrganisation(app.get(Database), 'Policy Institute');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const as = async (...roles: AccountRole[]): Promise<TestClient> =>
    app.client({ cookie: await signIn(app, await buildAccount(database, { roles })) });

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
  ] as [AccountRole[], number][])('answers %j with %d (S24)', async (roles, status) => {
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

    for (const path of ['/api/people', '/api/accounts', '/api/outbox', '/api/me/sign-ins']) {
      expect((await guest.get(path)).status).toBe(401);
      expect((await app.client().get(path)).status).toBe(401);
    }
  });

  it('lists all people of a directory of more than 2,000', async () => {
    const { id: orgId } = await buildOrganisation(database);
    await database.query(
      `insert into people (id, org_id, full_name, email)
       select gen_random_uuid(), $1, 'Person ' || n, 'person' || n || '@example.org' from generate_series(1, 2100) n`,
      [orgId],
    );

    expect(await app.get(DirectoryRepository).list(orgId)).toHaveLength(2100);
  });

  it('shows nobody of another organisation (S24, S32)', async () => {
    const other = await buildOrganisation(database);
    const theirs = await buildPerson(database, { orgId: other.id, fullName: 'Foreign Canary' });
    const client = await as('organiser');

    expect(JSON.stringify((await client.get('/api/people')).body)).not.toContain('Canary');
    expect((await client.patch(`/api/people/${theirs.id}`, PERSON)).status).toBe(404);
  });
});
