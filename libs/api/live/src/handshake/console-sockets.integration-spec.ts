import { buildAccount, Listener, LiveSession, retry, signIn, type TestClient } from '@rt/testing';

import { liveServer } from '../spec-servers';

describe('The sockets of a console', () => {
  const live = liveServer();
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });
  const open = async (client: TestClient): Promise<Listener> => {
    const { ticket } = (await client.post('/api/socket-tickets')).body;
    const listener = await Listener.connect(live.app.url, { ticket, roundtableId: session.roundtable.id });
    expect((await listener.join()).ok).toBe(true);
    return listener;
  };
  const toldBy = (host: Listener) => host.sessions.map((told) => told.host);
  const closed = (listener: Listener): Promise<void> => retry(() => expect(listener.socket.connected).toBe(false));

  it('close with signing out, those of another sign-in do not (S27)', async () => {
    const account = await buildAccount(live.database, { roles: ['organiser'] });
    const [one, other] = await Promise.all(
      [1, 2].map(async () => live.app.client({ cookie: await signIn(live.app, account) })),
    );
    if (!one || !other) throw new Error('nobody signed in');
    const [leaving, staying] = [await open(one), await open(other)];
    await one.post('/api/sign-out');

    await closed(leaving);
    expect(staying.socket.connected).toBe(true);
    await other.post('/api/sign-out/everywhere');
    await closed(staying);
  });

  it('close with the account’s deactivation (S23)', async () => {
    const account = await buildAccount(live.database, { roles: ['organiser'] });
    const listener = await open(live.app.client({ cookie: await signIn(live.app, account) }));
    const admin = await buildAccount(live.database, { roles: ['org_admin'] });
    const administrator = live.app.client({ cookie: await signIn(live.app, admin) });
    await administrator.patch(`/api/accounts/${account.id}`, { state: 'deactivated' });

    await closed(listener);
  });

  it('are told within seconds that the agenda changed, so that they ask for it again', async () => {
    const host = await open(session.host);
    const path = `/api/roundtables/${session.roundtable.id}`;
    const { version } = (await session.host.get(path)).body as { version: number };
    const items = [{ kind: 'discussion', title: 'What came up', plannedMinutes: 10 }];
    expect((await session.host.put(`${path}/agenda`, { version, items })).status).toBe(200);

    await retry(() => expect(toldBy(host).at(-1)?.planVersion).toBe(version + 1));
  });

  it('are told within seconds that the notes to the chair changed, phones are not', async () => {
    const account = await buildAccount(live.database, { roles: ['note_taker'] });
    const noteTaker = live.app.client({ cookie: await signIn(live.app, account) });
    const host = await open(noteTaker);
    const phone = await (await session.phone()).listen();
    live.closeLater(phone);
    // The phone itself has come in, which everybody is told.
    await retry(() => expect(phone.sessions.at(-1)?.joined).toBe(1));
    const before = phone.frames.length;
    const versions = () => toldBy(host).map((told) => told?.noteVersion);
    const path = `/api/roundtables/${session.roundtable.id}/session/chair-note`;
    await session.host.put(path, { text: 'Ask north west first', version: 0 });

    await retry(() => expect(versions().at(-1)).toBe(1));
    expect(JSON.stringify([host.frames, phone.frames])).not.toContain('north west');
    expect(phone.frames.slice(before).filter(({ event }) => event === 'room:changed')).toEqual([]);
  });
});
