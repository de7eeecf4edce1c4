import { SealSession } from '@rt/api/sessions';
import type { NewPairing } from '@rt/contracts';
import { buildAccount, Listener, LiveSession, retry, signIn, type TestClient } from '@rt/testing';

import { liveServer } from '../spec-servers';
import { StagePairingsRepository } from './stage-pairings.repository';

describe('Pairing a stage', () => {
  const live = liveServer({ RT_SECRET: 'one secret, so that another process reads the tokens' });
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });

  const begin = async (): Promise<NewPairing> => (await live.app.client().post<NewPairing>('/api/stage/pairings')).body;
  const claim = ({ pairingId, secret }: NewPairing) =>
    live.app.client().post('/api/stage/pairings/claim', { pairingId, secret });
  const type = (code: string, host: TestClient = session.host) =>
    host.post(`/api/roundtables/${session.roundtable.id}/stage`, { code });
  const hostWith = async (role: 'organiser' | 'note_taker'): Promise<TestClient> =>
    live.app.client({ cookie: await signIn(live.app, await buildAccount(live.database, { roles: [role] })) });

  it('shows eight digits for two minutes by the database’s clock', async () => {
    const pairing = await begin();

    expect(pairing).toMatchObject({ code: expect.stringMatching(/^[1-9]\d{7}$/), expiresInMs: 120_000 });
    const [row] = await live.database.query<{ left: number; code: string }>(
      `select extract(epoch from expires_at - now())::float8 as left, code_hash as code from stage_pairings where id = $1`,
      [pairing.pairingId],
    );
    expect(row?.left).toBeGreaterThan(90);
    expect(row?.left).toBeLessThanOrEqual(120);
    expect(row?.code).not.toContain(pairing.code);
  });

  it('keeps unused codes for a day, also where nobody pairs a screen afterwards', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'performance', 'Date'] });
    try {
      const another = await live.start();
      const [old, young] = [await begin(), await begin()];
      await live.database.query(`update stage_pairings set expires_at = now() - interval '25 hours' where id = $1`, [
        old.pairingId,
      ]);

      jest.advanceTimersByTime(3_600_000);

      const left = () =>
        live.database.query('select id from stage_pairings where id = any($1::uuid[])', [
          [old.pairingId, young.pairingId],
        ]);
      await retry(async () => expect(await left()).toEqual([{ id: young.pairingId }]));
      await another.close();
    } finally {
      jest.useRealTimers();
    }
  });

  it('takes no code after that, and tells the screen to ask for another', async () => {
    const pairing = await begin();
    await live.database.query('update stage_pairings set expires_at = now() where id = $1', [pairing.pairingId]);

    expect(await type(pairing.code)).toMatchObject({ status: 404, body: { code: 'wrong-pairing-code' } });
    expect(await claim(pairing)).toMatchObject({ status: 410, body: { code: 'gone' } });
  });

  it('serves one roundtable, whoever types the code at the same time, and its screen has one token, however often it asks while the code lasts', async () => {
    const other = await LiveSession.start(live.app);
    for (let round = 0; round < 5; round++) {
      const pairing = await begin();

      const answers = await Promise.all([
        type(pairing.code),
        other.host.post(`/api/roundtables/${other.roundtable.id}/stage`, { code: pairing.code }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
      const claims = await Promise.all([claim(pairing), claim(pairing), claim(pairing)]);

      const token = claims[0]?.body['stageToken'];
      expect(claims.map(({ body }) => body['stageToken'])).toEqual([expect.any(String), token, token]);
      const stage = await Listener.connect(live.app.url, { token });
      await stage.join();
      const won = answers[0].status === 204 ? session : other;
      await retry(() => expect(stage.state?.session.roundtableId).toBe(won.roundtable.id));
      stage.close();
    }
  });

  it('gives a screen its token again whose answer was lost, and no more once the code is old', async () => {
    const pairing = await begin();
    await type(pairing.code);
    const lost = await claim(pairing);
    expect(await claim(pairing)).toMatchObject({ status: 200, body: lost.body });

    await live.database.query('update stage_pairings set expires_at = now() where id = $1', [pairing.pairingId]);
    expect(await claim(pairing)).toMatchObject({ status: 410, body: { code: 'gone' } });
  });

  it('gives nothing to who does not hold the screen’s secret, and to nobody without the right to run the room', async () => {
    const pairing = await begin();
    const stranger = await begin();

    expect(await claim({ ...pairing, secret: stranger.secret })).toMatchObject({ status: 404 });
    expect(await type(pairing.code, await hostWith('note_taker'))).toMatchObject({ status: 403 });
    expect(await type(pairing.code, live.app.client())).toMatchObject({ status: 401 });
    expect(await claim(pairing)).toMatchObject({ status: 200, body: { waiting: true, stageToken: null } });
  });

  it('is paired by nobody whose right ends before it, as that of emergency access does', async () => {
    const account = await buildAccount(live.database, { roles: ['platform_admin'] });
    const host = live.app.client({ cookie: await signIn(live.app, account) });
    expect((await host.post('/api/break-glass', { reason: 'Nobody is there who runs it' })).status).toBe(201);
    const pairing = await begin();

    expect(await type(pairing.code, host)).toMatchObject({ status: 403, body: { code: 'access-ends' } });
    expect(await claim(pairing)).toMatchObject({ status: 200, body: { waiting: true, stageToken: null } });

    // A role that stays is reason enough, whatever else ends.
    await live.database.query(
      `insert into memberships (id, org_id, account_id, role, scope, scope_id)
       values (gen_random_uuid(), $1, $2, 'facilitator', 'roundtable', $3)`,
      [account.orgId, account.id, session.roundtable.id],
    );
    expect(await type(pairing.code, host)).toMatchObject({ status: 204 });
  });

  it('limits wrong codes of one account, and takes the right one all the same', async () => {
    const host = await hostWith('organiser');
    const { code } = await begin();
    const statuses: number[] = [];
    // More than the limit, should its five minutes end just now.
    while (statuses.at(-1) !== 429 && statuses.length < 25) statuses.push((await type('0000 0000', host)).status);

    expect(statuses.length).toBeGreaterThan(10);
    expect(statuses.slice(0, -1).every((status) => status === 404)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect(await type(code, host)).toMatchObject({ status: 204 });
  });

  async function pairedTo(room: LiveSession): Promise<string> {
    const pairing = await begin();
    await room.host.post(`/api/roundtables/${room.roundtable.id}/stage`, { code: pairing.code });
    return (await claim(pairing)).body['stageToken'] ?? '';
  }

  it('is undone from the console: the screen leaves, its token opens nothing, after a restart as well', async () => {
    const room = await LiveSession.start(live.app);
    const [token, waiting] = [await pairedTo(room), await begin()];
    await room.host.post(`/api/roundtables/${room.roundtable.id}/stage`, { code: waiting.code });
    const stage = await Listener.connect(live.app.url, { token });
    await stage.join();

    const noteTaker = await hostWith('note_taker');
    const address = `/api/roundtables/${room.roundtable.id}/stage`;
    expect((await noteTaker.send('DELETE', address)).status).toBe(403);
    expect((await room.host.send('DELETE', address)).status).toBe(204);

    await retry(() => expect(stage.socket.connected).toBe(false));
    expect(await claim(waiting)).toMatchObject({ status: 410 });
    await expect(Listener.connect(live.app.url, { token })).rejects.toThrow('not-signed-in');
    // The sweep of old pairings must not forget it.
    await live.database.query(`update stage_pairings set expires_at = now() - interval '2 days'`);
    await live.app.get(StagePairingsRepository).sweep();
    const another = await live.start();
    await expect(Listener.connect(another.url, { token })).rejects.toThrow('not-signed-in');
    await another.close();
    // And it can be paired anew.
    const again = await Listener.connect(live.app.url, { token: await pairedTo(room) });
    live.closeLater(again);
    expect(await again.join()).toMatchObject({ ok: true });
  });

  it('is undone from the console also where the screen was paired the day before', async () => {
    const room = await LiveSession.start(live.app);
    const token = await pairedTo(room);
    await live.database.query(`update stage_pairings set expires_at = now() - interval '2 days'`);
    await live.app.get(StagePairingsRepository).sweep();

    expect((await room.host.send('DELETE', `/api/roundtables/${room.roundtable.id}/stage`)).status).toBe(204);

    await expect(Listener.connect(live.app.url, { token })).rejects.toThrow('not-signed-in');
  });

  it('ends when the session is sealed', async () => {
    const room = await LiveSession.start(live.app);
    const token = await pairedTo(room);
    const stage = await Listener.connect(live.app.url, { token });
    await stage.join();
    await room.done('POST', 'session/close');

    await live.app.get(SealSession).run(room.roundtable.id);

    await retry(() => expect(stage.socket.connected).toBe(false));
    await expect(Listener.connect(live.app.url, { token })).rejects.toThrow('not-signed-in');
  });
});
