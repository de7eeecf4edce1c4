import { SealSession } from '@rt/api/sessions';
import {
  buildAccount,
  buildParticipation,
  buildPerson,
  type BuiltAccount,
  Listener,
  LiveSession,
  Phone,
  response,
  retry,
  signIn,
  type TestApp,
} from '@rt/testing';
import { v7 as uuidv7 } from 'uuid';

import { twoLiveServers } from '../spec-servers';
import { LOOK_MS } from './access-watch';

/** No Redis at all: what one process hints at never reaches the other, as if every hint were lost. */
describe('Rights that end, in the process that nobody told', () => {
  const live = twoLiveServers();
  let here: TestApp;
  let there: TestApp;
  let session: LiveSession;

  beforeAll(async () => {
    [here, there] = live.apps;
    session = await LiveSession.start(here);
  });

  const closed = (listener: Listener): Promise<void> => retry(() => expect(listener.socket.connected).toBe(false));

  /** The console's socket of an account, signed in here and connected there. */
  async function consoleOf(account: BuiltAccount): Promise<Listener> {
    const client = there.client({ cookie: await signIn(here, account) });
    const { ticket } = (await client.post('/api/socket-tickets')).body;
    const listener = await Listener.connect(there.url, { ticket, roundtableId: session.roundtable.id });
    expect(await listener.join()).toMatchObject({ ok: true });
    live.closeLater(listener);
    return listener;
  }

  async function invitedPhone(): Promise<{ phone: Phone; personId: string; invitationId: string }> {
    const { roundtable } = session;
    const { id: personId } = await buildPerson(live.database);
    const invitationId = uuidv7();
    await live.database.query(
      `insert into invitations (id, org_id, roundtable_id, person_id, state, token_hash) values ($1, $2, $3, $4, 'accepted', $5)`,
      [invitationId, roundtable.orgId, roundtable.id, personId, invitationId],
    );
    const phone = new Phone(here, await buildParticipation(live.database, { roundtable, invitationId }));
    return { phone, personId, invitationId };
  }

  it('are looked for twice in the 5 seconds that are promised, whatever a busy machine takes below', () => {
    expect(LOOK_MS).toBeLessThanOrEqual(2500);
  });

  it('closes the sockets of a revoked invitation, takes no answer, and lets back in who is invited anew', async () => {
    const activityId = await session.open();
    const { phone, personId, invitationId } = await invitedPhone();
    const sockets = [await phone.listen(here), await phone.listen(there)];
    const other = await (await session.phone()).listen(there);
    live.closeLater(...sockets, other);
    // Both processes know from now on that the rule was accepted.
    for (const [at, app] of [here, there].entries()) {
      expect(await phone.put(response(activityId, at + 1, { optionId: 'a' }), app)).toMatchObject({ ok: true });
    }

    await session.done('POST', `invitations/${invitationId}/revoke`);

    await Promise.all(sockets.map(closed));
    expect(other.socket.connected).toBe(true);
    for (const app of [here, there]) {
      expect(await phone.put(response(activityId, 9, { optionId: 'b' }), app)).toMatchObject({
        ok: false,
        status: 401,
      });
      await expect(Listener.connect(app.url, { token: phone.token })).rejects.toThrow('not-signed-in');
    }
    await session.done('POST', 'invitations', { personIds: [personId] });
    await retry(async () => {
      for (const app of [here, there]) {
        expect(await phone.http(app).get('/api/live/state')).toMatchObject({ status: 200 });
      }
    });
  });

  it('refuses an ended place from the first request of a process that has just started', async () => {
    const phone = await session.phone();
    await live.database.query('update participations set revoked_at = now() where id = $1', [phone.participation.id]);
    const young = await live.start();

    const refused = Listener.connect(young.url, { token: phone.token });

    try {
      await expect(refused).rejects.toThrow('not-signed-in');
    } finally {
      await young.close();
    }
  });

  it('closes the console of who signs out everywhere (S27)', async () => {
    const account = await buildAccount(live.database, { roles: ['organiser'] });
    const staying = await consoleOf(await buildAccount(live.database, { roles: ['organiser'] }));
    const leaving = await consoleOf(account);

    await here.client({ cookie: await signIn(here, account) }).post('/api/sign-out/everywhere');

    await closed(leaving);
    expect(staying.socket.connected).toBe(true);
  });

  it('closes the console of a deactivated account (S23)', async () => {
    const account = await buildAccount(live.database, { roles: ['organiser'] });
    const admin = await buildAccount(live.database, { roles: ['org_admin'] });
    const listener = await consoleOf(account);

    await here
      .client({ cookie: await signIn(here, admin) })
      .patch(`/api/accounts/${account.id}`, { state: 'deactivated' });

    await closed(listener);
  });

  it('closes the console of a sign-in whose time is over (S57)', async () => {
    const account = await buildAccount(live.database, { roles: ['organiser'] });
    const listener = await consoleOf(account);

    await live.database.query('update sign_ins set expires_at = now() where account_id = $1', [account.id]);

    await closed(listener);
  });

  /** An administrator of the platform with emergency access, opened here, at work there. */
  async function withEmergencyAccess() {
    const account = await buildAccount(live.database, { roles: ['platform_admin'] });
    const client = there.client({ cookie: await signIn(here, account) });
    const content = async () => (await client.get(`/api/roundtables/${session.roundtable.id}/contributions`)).status;
    expect(await content()).toBe(404);
    const opener = here.client({ cookie: await signIn(here, account) });
    expect((await opener.post('/api/break-glass', { reason: 'The session cannot start' })).status).toBe(201);
    expect(await content()).toBe(200);
    return { account, opener, content, listener: await consoleOf(account) };
  }

  it('closes the console and the content of emergency access whose time is over', async () => {
    const staying = await withEmergencyAccess();
    const { account, content, listener } = await withEmergencyAccess();

    await live.database.query(
      'update memberships set expires_at = now() where account_id = $1 and expires_at is not null',
      [account.id],
    );

    expect(await content()).toBe(404);
    await closed(listener);
    expect(staying.listener.socket.connected).toBe(true);
  });

  it('closes the console and the content of emergency access that is ended', async () => {
    const { opener, content, listener } = await withEmergencyAccess();

    expect((await opener.delete('/api/break-glass')).status).toBe(204);

    expect(await content()).toBe(404);
    await closed(listener);
  });

  it('lets nobody into a sealed room with an old token, in a process that was started since', async () => {
    const room = await LiveSession.start(here);
    const activityId = await room.open();
    const phone = await room.phone();
    await phone.put(response(activityId, 1, { optionId: 'a' }));
    const sockets = [await phone.listen(here), await phone.listen(there)];
    await room.done('POST', 'session/close', { closeActivities: true });
    await here.get(SealSession).run(room.roundtable.id);
    for (const socket of sockets) await closed(socket);

    const restarted = await live.start();
    const client = restarted.client({ bearer: phone.token });
    const over = { code: 'participation-ended', over: true };
    await expect(Listener.connect(restarted.url, { token: phone.token })).rejects.toMatchObject({ data: over });
    expect((await client.post('/api/live/acknowledge', { ruleVersion: 1 })).status).toBe(403);
    expect(await client.get('/api/live/state')).toMatchObject({ status: 403, body: over });
    expect((await client.get('/api/live/session')).status).toBe(403);
    expect(await phone.put(response(activityId, 2, { optionId: 'b' }), restarted)).toMatchObject({ ok: false });
    await restarted.close();
  });
});
