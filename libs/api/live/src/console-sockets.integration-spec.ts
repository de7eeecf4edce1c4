import { ActivitiesModule } from '@rt/api/activities';
import { PeopleModule } from '@rt/api/people';
import { RoundtablesModule } from '@rt/api/roundtables';
import { SessionsModule } from '@rt/api/sessions';
import {
  buildAccount,
  Listener,
  LiveSession,
  retry,
  signIn,
  testApp,
  type TestApp,
  type TestClient,
  testDatabase,
  type TestDatabase,
} from '@rt/testing';

import { LiveModule } from './live.module';

const WITHIN_MS = 5000;

describe('The sockets of a console', () => {
  let database: TestDatabase;
  let app: TestApp;
  let session: LiveSession;

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApp(database, [PeopleModule, RoundtablesModule, ActivitiesModule, SessionsModule, LiveModule]);
    session = await LiveSession.start(app);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const open = async (client: TestClient): Promise<Listener> => {
    const { ticket } = (await client.post('/api/socket-tickets')).body;
    const listener = await Listener.connect(app.url, { ticket, roundtableId: session.roundtable.id });
    expect((await listener.join()).ok).toBe(true);
    return listener;
  };
  const closed = (listener: Listener): Promise<void> =>
    retry(() => expect(listener.socket.connected).toBe(false), WITHIN_MS);

  it('close within 5 seconds of signing out, those of another sign-in do not (S27)', async () => {
    const account = await buildAccount(database, { roles: ['organiser'] });
    const [one, other] = await Promise.all([1, 2].map(async () => app.client({ cookie: await signIn(app, account) })));
    if (!one || !other) throw new Error('nobody signed in');
    const [leaving, staying] = [await open(one), await open(other)];
    await one.post('/api/sign-out');

    await closed(leaving);
    expect(staying.socket.connected).toBe(true);
    await other.post('/api/sign-out/everywhere');
    await closed(staying);
  });

  it('close within 5 seconds of the account’s deactivation (S23)', async () => {
    const account = await buildAccount(database, { roles: ['organiser'] });
    const listener = await open(app.client({ cookie: await signIn(app, account) }));
    const admin = await buildAccount(database, { roles: ['org_admin'] });
    const administrator = app.client({ cookie: await signIn(app, admin) });
    await administrator.patch(`/api/accounts/${account.id}`, { state: 'deactivated' });

    await closed(listener);
  });
});
