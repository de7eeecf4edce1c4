import { AccountsModule } from '@rt/api/accounts';
import {
  buildAccount,
  buildRoundtable,
  signIn,
  type TestApp,
  testApp,
  type TestClient,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';

import { SealSession } from '../sealing/seal-session';
import { SessionsModule } from '../sessions.module';

const TEXT = 'Ask Ms Okafor of North West first';

describe('Notes to the chair', () => {
  let database: TestDatabase;
  let app: TestApp;
  let organiser: TestClient;
  let noteTaker: TestClient;
  let observer: TestClient;
  let id: string;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [AccountsModule, SessionsModule]);
    organiser = await somebody('organiser');
    noteTaker = await somebody('note_taker');
    observer = await somebody('observer');
  }, 60_000);

  beforeEach(async () => {
    ({ id } = await buildRoundtable(database, { state: 'scheduled', startsInMinutes: 1 }));
    await organiser.post(`/api/roundtables/${id}/session/start`);
  });

  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  async function somebody(role: 'organiser' | 'note_taker' | 'observer'): Promise<TestClient> {
    const account = await buildAccount(database, { roles: [role] });
    return app.client({ cookie: await signIn(app, account) });
  }

  const path = () => `/api/roundtables/${id}/session/chair-note`;
  const write = (client: TestClient, text: string, version: number) => client.put(path(), { text, version });
  const read = async (client: TestClient) => (await client.get(path())).body;

  it('are read and changed by those who work on the session, and by nobody else', async () => {
    expect(await read(noteTaker)).toEqual({ text: '', version: 0 });
    expect((await write(noteTaker, TEXT, 0)).body).toEqual({ text: TEXT, version: 1 });
    expect((await write(organiser, `${TEXT}\n\nThen Wales`, 1)).body).toMatchObject({ version: 2 });
    expect(await read(noteTaker)).toEqual({ text: `${TEXT}\n\nThen Wales`, version: 2 });

    expect((await observer.get(path())).status).toBe(403);
    expect((await write(observer, 'Mine', 2)).status).toBe(403);
    expect((await app.client().get(path())).status).toBe(401);
    expect((await write(organiser, '', 2)).body).toEqual({ text: '', version: 3 });
  });

  it('are refused to the second of two who write at once', async () => {
    const first = await Promise.all([write(organiser, 'One', 0), write(noteTaker, 'Two', 0)]);
    const statuses = first.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409]);
    const winner = await read(organiser);
    expect(winner).toMatchObject({ version: 1 });

    const second = await Promise.all([write(organiser, 'Three', 1), write(noteTaker, 'Four', 1)]);
    expect(second.map(({ body }) => body['code'] ?? 'stored').sort()).toEqual(['stored', 'version-conflict']);
    expect((await write(noteTaker, 'Five', 7)).body).toMatchObject({ code: 'version-conflict', field: 'version' });
  });

  it('hold 2,000 characters and no more', async () => {
    expect((await write(organiser, 'é'.repeat(2000), 0)).status).toBe(200);
    expect((await write(organiser, 'e'.repeat(2001), 1)).body).toMatchObject({ code: 'invalid', field: 'text' });
    expect((await write(organiser, 'a\u0000b', 1)).body).toMatchObject({ code: 'invalid', field: 'text' });
  });

  it('leave an audit event each without a word of what was written', async () => {
    await write(organiser, TEXT, 0);

    const events = await database.query<{ verb: string; detail: object }>(
      `select verb, detail from audit_events where roundtable_id = $1 and verb = 'write-chair-note'`,
      [id],
    );
    expect(events).toEqual([{ verb: 'write-chair-note', detail: { version: 1 } }]);
  });

  it('are deleted when the session is sealed, and no others can be written', async () => {
    await write(organiser, TEXT, 0);
    await organiser.post(`/api/roundtables/${id}/session/close`);
    expect((await write(organiser, `${TEXT} and last`, 1)).status).toBe(200);
    await app.get(SealSession).run(id);

    expect(await database.query('select from chair_notes where roundtable_id = $1', [id])).toEqual([]);
    expect(await read(organiser)).toEqual({ text: '', version: 0 });
    expect((await write(organiser, TEXT, 0)).body).toMatchObject({ code: 'sealed' });
  });

  it('belong to a session that is held', async () => {
    ({ id } = await buildRoundtable(database, { state: 'draft' }));

    expect((await write(organiser, TEXT, 0)).body).toMatchObject({ code: 'wrong-state' });
  });
});
