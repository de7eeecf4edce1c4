import { JobQueue } from '@rt/api/platform';
import type { AccountRole } from '@rt/contracts';
import {
  buildAccount,
  buildOrganisation,
  buildProgramme,
  featureApp,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';
import { v7 as uuidv7 } from 'uuid';

import { AccountsModule } from './accounts.module';

describe('accounts and roles', () => {
  let database: TestDatabase;
  let app: TestApp;
  let admin: { id: string; email: string; client: TestClient };

  beforeAll(async () => {
    app = await featureApp([AccountsModule]);
    database = app.database;
    const account = await buildAccount(database, { roles: ['org_admin'] });
    admin = { id: account.id, email: account.email, client: app.client({ cookie: await signIn(app, account) }) };
  });
  afterAll(() => app?.close());

  const as = async (...roles: AccountRole[]): Promise<TestClient> =>
    app.client({ cookie: await signIn(app, await buildAccount(database, { roles })) });
  const organiser = [{ role: 'organiser', scope: 'organisation', scopeId: null }];
  const rolesOf = async (id: string): Promise<unknown[]> =>
    database.query('select role from memberships where account_id = $1', [id]);

  it('are made by an administrator, with an audit event', async () => {
    const answer = await admin.client.post('/api/accounts', {
      email: 'new@example.org',
      displayName: '  New   Person ',
      roles: organiser,
    });

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ displayName: 'New Person', state: 'active', roles: organiser });
    const events = await database.query('select verb, actor_role from audit_events where subject_id = $1', [
      answer.body.id,
    ]);
    expect(events).toEqual([{ verb: 'create-account', actor_role: 'org_admin' }]);
    const again = await admin.client.post('/api/accounts', {
      email: 'NEW@example.org',
      displayName: 'Twin',
      roles: [],
    });
    expect([again.status, again.body.code]).toEqual([409, 'email-taken']);
  });

  it.each([
    [['org_admin'], 200, 201],
    [['platform_admin'], 200, 201],
    [['organiser'], 200, 403],
    [['facilitator'], 403, 403],
    [['note_taker'], 403, 403],
    [['analyst'], 403, 403],
    [['observer'], 403, 403],
    [[], 403, 403],
  ] as [AccountRole[], number, number][])(
    'answers %j who lists with %d, and who makes one with %d (S36)',
    async (roles, list, make) => {
      const client = await as(...roles);
      const body = { email: `by-${roles.join() || 'none'}@example.org`, displayName: 'Somebody', roles: [] };

      expect((await client.get('/api/accounts')).status).toBe(list);
      expect((await client.post('/api/accounts', body)).status).toBe(make);
    },
  );

  it('give nobody more than the giver may give (S36)', async () => {
    const target = await buildAccount(database);
    const platform = [{ role: 'platform_admin', scope: 'organisation', scopeId: null }];
    const self = await buildAccount(database, { roles: ['organiser'] });
    const selfClient = app.client({ cookie: await signIn(app, self) });

    expect((await admin.client.patch(`/api/accounts/${target.id}`, { roles: platform })).status).toBe(403);
    expect((await admin.client.patch(`/api/accounts/${admin.id}`, { roles: platform })).status).toBe(403);
    expect((await selfClient.patch(`/api/accounts/${self.id}`, { roles: organiser })).status).toBe(403);
    expect((await selfClient.patch('/api/me', { role: 'org_admin' })).status).toBe(404);
    expect(await rolesOf(target.id)).toEqual([]);
  });

  it('take no role that somebody gives to their own account, and let it give some up', async () => {
    const self = await buildAccount(database, { roles: ['org_admin', 'analyst'] });
    const client = app.client({ cookie: await signIn(app, self) });
    const roles = (...names: AccountRole[]) => ({
      roles: names.map((role) => ({ role, scope: 'organisation', scopeId: null })),
    });

    const more = await client.patch(`/api/accounts/${self.id}`, roles('org_admin', 'analyst', 'organiser'));
    expect([more.status, more.body.code]).toEqual([403, 'own-roles']);
    expect(await rolesOf(self.id)).toHaveLength(2);
    expect((await client.patch(`/api/accounts/${self.id}`, roles('org_admin'))).status).toBe(200);
    expect(await rolesOf(self.id)).toEqual([{ role: 'org_admin' }]);
  });

  it('let an administrator of the platform pass on no right to content but appoint administrators, who are told', async () => {
    const platform = await buildAccount(database, { roles: ['platform_admin'] });
    const client = app.client({ cookie: await signIn(app, platform) });
    const target = await buildAccount(database, { roles: ['analyst'] });
    const give = (id: string, ...names: AccountRole[]) =>
      client.patch(`/api/accounts/${id}`, {
        roles: names.map((role) => ({ role, scope: 'organisation', scopeId: null })),
      });

    const own = await give(platform.id, 'platform_admin', 'org_admin');
    expect([own.status, own.body.code]).toEqual([403, 'own-roles']);
    for (const role of ['organiser', 'facilitator', 'note_taker', 'observer'] as const) {
      expect((await give(target.id, 'analyst', role)).status).toBe(403);
      const body = { email: `by-platform-${role}@example.org`, displayName: 'Somebody', roles: organiser };
      expect((await client.post('/api/accounts', body)).status).toBe(403);
    }
    const narrow = [{ role: 'org_admin', scope: 'programme', scopeId: (await buildProgramme(database)).id }];
    expect((await client.patch(`/api/accounts/${target.id}`, { roles: narrow })).status).toBe(403);
    expect(await rolesOf(target.id)).toEqual([{ role: 'analyst' }]);
    await app.get(JobQueue).drain();
    await database.query('delete from outgoing_mails');

    // A role that was there before stays, as a form sends it back with the rest.
    expect((await give(target.id, 'analyst', 'org_admin')).status).toBe(200);

    await app.get(JobQueue).drain();
    const mails = await database.query<{ to_address: string; text_body: string }>(
      `select to_address, text_body from outgoing_mails where subject = 'A new administrator of your organisation'`,
    );
    expect(mails.map(({ to_address }) => to_address)).toContain(admin.email);
    expect(mails.map(({ to_address }) => to_address)).not.toContain(target.email);
    expect(mails[0]?.text_body).toContain(`${platform.displayName} (${platform.email})`);
    expect(mails[0]?.text_body).toContain(target.email);
  });

  it('do not let an administrator of the organisation touch one of the platform', async () => {
    const platform = await buildAccount(database, { roles: ['platform_admin'] });

    expect((await admin.client.patch(`/api/accounts/${platform.id}`, { state: 'deactivated' })).status).toBe(403);
  });

  it.each(['id', 'orgId', 'role', 'demoRole', 'createdAt', 'email'])(
    'refuse the field %s in a change (S41)',
    async (field) => {
      const target = await buildAccount(database);
      const answer = await admin.client.patch(`/api/accounts/${target.id}`, { displayName: 'Changed', [field]: 'x' });

      expect([answer.status, answer.body.code, answer.body.field]).toEqual([400, 'unknown-field', field]);
      const [row] = await database.query('select display_name from accounts where id = $1', [target.id]);
      expect(row).toEqual({ display_name: target.displayName });
    },
  );

  it('are nothing to another organisation (S32, S45)', async () => {
    const other = await buildOrganisation(database);
    const theirs = await buildAccount(database, { orgId: other.id, roles: ['org_admin'] });
    const programme = await buildProgramme(database, { orgId: other.id });
    const foreignScope = [{ role: 'organiser', scope: 'programme', scopeId: programme.id }];
    const mine = await buildAccount(database);

    expect((await admin.client.patch(`/api/accounts/${theirs.id}`, { state: 'deactivated' })).status).toBe(404);
    expect((await admin.client.patch(`/api/accounts/${uuidv7()}`, { state: 'deactivated' })).status).toBe(404);
    expect((await admin.client.patch(`/api/accounts/${mine.id}`, { roles: foreignScope })).status).toBe(404);
    const { items } = (await admin.client.get('/api/accounts')).body as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).not.toContain(theirs.id);
  });

  it('need a scope that fits the role’s reach', async () => {
    const target = await buildAccount(database);
    const odd = [{ role: 'organiser', scope: 'programme', scopeId: null }];

    expect((await admin.client.patch(`/api/accounts/${target.id}`, { roles: odd })).status).toBe(422);
  });

  it('end all sign-ins when deactivated or given other roles (S23, S25)', async () => {
    const change = async (body: object): Promise<number> => {
      const account = await buildAccount(database, { roles: ['organiser'] });
      const client = app.client({ cookie: await signIn(app, account) });
      expect((await client.get('/api/me/sign-ins')).status).toBe(200);
      expect((await admin.client.patch(`/api/accounts/${account.id}`, body)).status).toBe(200);
      return (await client.get('/api/me/sign-ins')).status;
    };

    expect(await change({ state: 'deactivated' })).toBe(401);
    expect(await change({ roles: [] })).toBe(401);
    expect(await change({ displayName: 'Another Name' })).toBe(200);
  });

  it('end no sign-in where the form sends the roles that stand already, as it does with every name', async () => {
    const account = await buildAccount(database, { roles: ['organiser', 'analyst'] });
    const client = app.client({ cookie: await signIn(app, account) });
    const roles = [{ role: 'analyst', scope: 'organisation', scopeId: null }, ...organiser, ...organiser];

    const answer = await admin.client.patch(`/api/accounts/${account.id}`, {
      ...{ displayName: 'Corrected Name', state: 'active' },
      roles,
    });

    expect(answer.body).toMatchObject({ displayName: 'Corrected Name' });
    expect((await client.get('/api/me/sign-ins')).status).toBe(200);
    const events = await database.query('select detail from audit_events where subject_id = $1', [account.id]);
    expect(events).toEqual([{ detail: { changed: ['displayName', 'state'], state: 'active' } }]);
  });

  it('keep the last administrator (S37)', async () => {
    await database.query(`update accounts set state = 'deactivated' where id <> $1`, [admin.id]);
    const dropSelf = await admin.client.patch(`/api/accounts/${admin.id}`, { roles: [] });
    expect([dropSelf.status, dropSelf.body.code]).toEqual([409, 'last-administrator']);
    expect((await admin.client.patch(`/api/accounts/${admin.id}`, { state: 'deactivated' })).status).toBe(409);
    expect(await rolesOf(admin.id)).toEqual([{ role: 'org_admin' }]);
    expect((await admin.client.get('/api/me')).body.account.id).toBe(admin.id);
  });

  it('keep one of two administrators who remove each other at once (S37)', async () => {
    const clone = await testDatabase();
    await buildOrganisation(clone);
    const own = await testApp(clone, [AccountsModule]);
    const pair = await Promise.all([1, 2].map(() => buildAccount(clone, { roles: ['org_admin'] })));
    const clients = await Promise.all(pair.map(async (account) => own.client({ cookie: await signIn(own, account) })));
    const answers = await Promise.all(
      clients.map((client, n) => client.patch(`/api/accounts/${pair[1 - n]?.id}`, { state: 'deactivated' })),
    );
    const [left] = await clone.query<{ n: number }>(`select count(*)::int as n from accounts where state = 'active'`);
    await own.close();
    await clone.drop();

    expect(left?.n).toBe(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
