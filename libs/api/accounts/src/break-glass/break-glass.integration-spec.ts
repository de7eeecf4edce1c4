import { JobQueue } from '@rt/api/platform';
import type { AccountRole } from '@rt/contracts';
import {
  buildAccount,
  buildOrganisation,
  type BuiltAccount,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { AccountsModule } from '../accounts.module';
import { SweepJob } from '../sweep.job';

const REASON = 'The only administrator has left and the session starts at 14:00';

describe('emergency access of an administrator of the platform', () => {
  let database: TestDatabase;
  let app: TestApp;
  let administrator: BuiltAccount;

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database, [AccountsModule]);
    administrator = await buildAccount(database, { roles: ['org_admin'] });
  });
  beforeEach(async () => {
    await app.get(JobQueue).drain();
    await database.query('delete from outgoing_mails');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  type Holder = BuiltAccount & { client: TestClient };
  const holder = async (...roles: AccountRole[]): Promise<Holder> => {
    const account = await buildAccount(database, { roles });
    return { ...account, client: app.client({ cookie: await signIn(app, account) }) };
  };
  const open = ({ client }: Holder, body: object = { reason: REASON }) => client.post('/api/break-glass', body);
  const mails = async (): Promise<{ to_address: string; subject: string; text_body: string }[]> => {
    await app.get(JobQueue).drain();
    return database.query('select to_address, subject, text_body from outgoing_mails order by to_address');
  };
  const eventsOf = (id: string) =>
    database.query(
      `select verb, actor_role, detail from audit_events where subject_id = $1 and verb like '%break-glass' order by position`,
      [id],
    );
  const pass = (id: string) =>
    database.query('update memberships set expires_at = now() where account_id = $1 and expires_at is not null', [id]);

  it('opens content for an hour, with the reason in the audit', async () => {
    const platform = await holder('platform_admin');
    expect((await platform.client.get('/api/outbox')).status).toBe(403);

    const answer = await open(platform, { reason: `  ${REASON}  ` });

    expect(answer.status).toBe(201);
    const { expiresAt } = answer.body;
    const [row] = await database.query<{ minutes: number }>(
      `select round(extract(epoch from $1::timestamptz - now()) / 60)::int as minutes`,
      [expiresAt],
    );
    expect(row?.minutes).toBeGreaterThan(55);
    expect(row?.minutes).toBeLessThanOrEqual(60);
    expect((await platform.client.get('/api/outbox')).status).toBe(200);
    expect((await platform.client.get('/api/me')).body.account.roles).toContainEqual({
      ...{ role: 'org_admin', scope: 'organisation', scopeId: null },
      expiresAt,
    });
    expect(await eventsOf(platform.id)).toEqual([
      { verb: 'break-glass', actor_role: 'platform_admin', detail: { reason: REASON, expiresAt } },
    ]);
  });

  it('mails every active administrator of the organisation who has it, why and until when', async () => {
    const second = await buildAccount(database, { roles: ['org_admin'] });
    const gone = await buildAccount(database, { roles: ['org_admin'] });
    await database.query(`update accounts set state = 'deactivated' where id = $1`, [gone.id]);
    await holder('organiser');
    const platform = await holder('platform_admin');

    await open(platform);

    const sent = await mails();
    expect(sent.map(({ to_address }) => to_address)).toEqual([administrator.email, second.email].sort());
    for (const { subject, text_body } of sent) {
      expect(subject).toBe('Emergency access to your roundtables was opened');
      expect(text_body).toContain(`${platform.displayName} (${platform.email})`);
      expect(text_body).toContain(`Reason given: ${REASON}`);
      expect(text_body).toMatch(/Until \d{1,2} \w+ \d{4} at \d\d:\d\d UTC/);
    }
  });

  it('tells nobody and opens nothing where the reason is missing, too short or too long', async () => {
    const platform = await holder('platform_admin');

    for (const reason of [undefined, null, 7, '', 'no', '        ', 'x'.repeat(501)]) {
      const answer = await open(platform, { reason });
      expect([400, 422]).toContain(answer.status);
      expect(answer.body.field).toBe('reason');
    }
    expect(await mails()).toEqual([]);
    expect(await eventsOf(platform.id)).toEqual([]);
    expect((await platform.client.get('/api/outbox')).status).toBe(403);
  });

  it.each(['org_admin', 'organiser', 'facilitator', 'note_taker', 'analyst', 'observer'] as const)(
    'is not for %s',
    async (role) => {
      const other = await holder(role);
      expect((await open(other)).status).toBe(403);
      expect((await other.client.delete('/api/break-glass')).status).toBe(403);
    },
  );

  it('opens once: who has access already, by emergency or by role, is told so', async () => {
    const platform = await holder('platform_admin');
    const answers = await Promise.all([open(platform), open(platform), open(platform)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const both = await open(await holder('platform_admin', 'org_admin'));
    expect([both.status, both.body.code]).toEqual([409, 'access-held']);
  });

  it('ends by itself, is swept away, and can be opened again', async () => {
    const platform = await holder('platform_admin');
    await open(platform);

    await pass(platform.id);

    expect((await platform.client.get('/api/outbox')).status).toBe(403);
    expect((await platform.client.get('/api/me')).body.account.roles).toHaveLength(1);
    expect((await open(platform)).status).toBe(201);
    await pass(platform.id);
    await app.get(SweepJob).run();
    expect(await database.query('select role from memberships where account_id = $1', [platform.id])).toEqual([
      { role: 'platform_admin' },
    ]);
  });

  it('ends before its time, once', async () => {
    const platform = await holder('platform_admin');
    await open(platform);

    const answers = [
      await platform.client.delete('/api/break-glass'),
      await platform.client.delete('/api/break-glass'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect((await platform.client.get('/api/outbox')).status).toBe(403);
    expect(await eventsOf(platform.id)).toMatchObject([
      { verb: 'break-glass' },
      { verb: 'end-break-glass', actor_role: 'platform_admin' },
    ]);
  });

  it('is ended by an administrator of the organisation, once, and told to the audit', async () => {
    const platform = await holder('platform_admin');
    const org = await holder('org_admin');
    await open(platform);
    const path = `/api/accounts/${platform.id}/break-glass`;

    const answers = [await org.client.delete(path), await org.client.delete(path)];

    expect(answers.map(({ status }) => status)).toEqual([204, 204]);
    expect((await platform.client.get('/api/outbox')).status).toBe(403);
    expect((await platform.client.get('/api/me')).body.account.roles).toHaveLength(1);
    expect(await eventsOf(platform.id)).toMatchObject([
      { verb: 'break-glass' },
      { verb: 'end-break-glass', actor_role: 'org_admin' },
    ]);
  });

  it('is ended by nobody else: no other role, no other emergency access, no other organisation', async () => {
    const platform = await holder('platform_admin');
    await open(platform);
    const path = `/api/accounts/${platform.id}/break-glass`;
    const other = await holder('platform_admin');
    await open(other);
    const org = await holder('org_admin');

    for (const role of ['organiser', 'facilitator', 'note_taker', 'analyst', 'observer'] as const) {
      expect((await (await holder(role)).client.delete(path)).status).toBe(403);
    }
    expect((await other.client.delete(path)).status).toBe(403);
    const unknown = await org.client.delete('/api/accounts/00000000-0000-4000-8000-000000000000/break-glass');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'not-found']);
    expect((await org.client.delete('/api/accounts/nobody/break-glass')).status).toBe(400);

    expect((await platform.client.get('/api/outbox')).status).toBe(200);
  });

  it('keeps the roles that stay where it is ended for somebody who has others', async () => {
    const both = await holder('org_admin');
    const org = await holder('org_admin');

    expect((await org.client.delete(`/api/accounts/${both.id}/break-glass`)).status).toBe(204);

    expect((await both.client.get('/api/outbox')).status).toBe(200);
    expect(await eventsOf(both.id)).toEqual([]);
  });

  it('does not outlast itself: nobody passes on what they hold for a time', async () => {
    const platform = await holder('platform_admin');
    await open(platform);
    const target = await buildAccount(database);
    const give = (id: string, role: string) =>
      platform.client.patch(`/api/accounts/${id}`, { roles: [{ role, scope: 'organisation', scopeId: null }] });

    expect((await give(target.id, 'analyst')).status).toBe(403);
    const own = await give(platform.id, 'org_admin');
    expect([own.status, own.body.code]).toEqual([403, 'own-roles']);
  });

  it('stays where a name is corrected, and is ended, which the audit keeps, by other roles', async () => {
    const platform = await holder('platform_admin');
    const other = await holder('platform_admin');
    await open(platform);
    const change = (...roles: AccountRole[]) =>
      other.client.patch(`/api/accounts/${platform.id}`, {
        displayName: 'Corrected Name',
        roles: roles.map((role) => ({ role, scope: 'organisation', scopeId: null })),
      });

    expect((await change('platform_admin')).status).toBe(200);
    expect((await platform.client.get('/api/outbox')).status).toBe(200);
    expect(await eventsOf(platform.id)).toMatchObject([{ verb: 'break-glass' }]);

    expect((await change()).status).toBe(200);
    expect((await platform.client.get('/api/outbox')).status).toBe(401);
    expect(await eventsOf(platform.id)).toMatchObject([
      { verb: 'break-glass' },
      { verb: 'end-break-glass', actor_role: 'platform_admin' },
    ]);
  });

  it('is no administrator that an organisation could be left with', async () => {
    await database.query(`update accounts set state = 'deactivated' where id <> $1`, [administrator.id]);
    const platform = await holder('platform_admin');
    await open(platform);

    const answer = await platform.client.patch(`/api/accounts/${administrator.id}`, { state: 'deactivated' });

    expect([answer.status, answer.body.code]).toEqual([409, 'last-administrator']);
  });
});
