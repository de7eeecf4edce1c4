import { randomUUID } from 'node:crypto';

import { buildAccount, connected, Listener, LiveSession, response, retry, signIn, socketClient } from '@rt/testing';

import { liveServer } from '../spec-servers';

/** What the client says of a handshake that was not answered with 101. */
const TURNED_AWAY = 'websocket error';

describe('The handshake guard', () => {
  const live = liveServer();
  let session: LiveSession;
  let activityId: string;

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
    activityId = await session.open();
  });

  const connect = async (auth: Record<string, unknown>): Promise<Listener> => {
    const listener = await Listener.connect(live.app.url, auth);
    live.closeLater(listener);
    return listener;
  };

  /** What a handshake comes to that a busy server may turn away: it is tried again, as pages do. */
  const handshake = (extraHeaders: Record<string, string>, auth: Record<string, unknown> = {}): Promise<string> =>
    retry(async () => {
      const word = await triedOnce(extraHeaders, auth);
      expect(word).not.toBe(TURNED_AWAY);
      return word;
    });

  /** What a handshake with these headers and this auth comes to: 'in', the server's word, or that it was turned away. */
  function triedOnce(extraHeaders: Record<string, string>, auth: Record<string, unknown> = {}): Promise<string> {
    const socket = socketClient(live.app.url, auth, { extraHeaders } as never);
    return new Promise((done) => {
      const end = (word: string): void => {
        socket.disconnect();
        done(word);
      };
      socket.once('connect', () => end('in'));
      socket.once('connect_error', (error) => end(error.message));
      socket.connect();
    });
  }

  const ticketOf = async (): Promise<string> => {
    const answer = await session.host.post('/api/socket-tickets');
    return answer.body['ticket'] as string;
  };

  it('refuses foreign origins, and a cookie without a token (S46, S47)', async () => {
    const { token } = await session.phone();
    const cookie = session.host.cookie;

    for (const origin of ['https://evil.example', 'null', `${live.app.url}.evil.example`]) {
      expect(await triedOnce({ origin }, { token })).toBe(TURNED_AWAY);
    }
    expect(await handshake({ cookie })).toBe('not-signed-in');
    expect(await handshake({ cookie, origin: live.app.url })).toBe('not-signed-in');
    expect(await handshake({ origin: live.app.url }, { token })).toBe('in');
    expect(await handshake({}, { token })).toBe('in');
  });

  it('takes a ticket once, for its own roundtable, in auth only (S48)', async () => {
    const ticket = await ticketOf();
    const roundtableId = session.roundtable.id;
    const other = await LiveSession.start(live.app);
    const outsider = live.app.client({ cookie: await signIn(live.app, await buildAccount(live.database)) });
    const theirs = (await outsider.post('/api/socket-tickets')).body['ticket'] as string;

    expect(await handshake({}, { ticket, roundtableId })).toBe('in');
    expect(await handshake({}, { ticket, roundtableId })).toBe('not-signed-in');
    expect(await handshake({}, { ticket: theirs, roundtableId })).toBe('not-found');
    expect(await handshake({}, { ticket: await ticketOf(), roundtableId: 'nonsense' })).toBe('not-found');
    const old = await ticketOf();
    await live.database.query(`update socket_tickets set expires_at = now() - interval '1 second'`);
    expect(await handshake({}, { ticket: old, roundtableId: other.roundtable.id })).toBe('not-signed-in');
    for (const auth of [{}, { token: 'x' }, { token: { a: 1 } }, { token: `${(await session.phone()).token}A` }]) {
      expect(await handshake({}, auth)).toBe('not-signed-in');
    }
  });

  it('names rooms itself, whatever a client asks for (S49)', async () => {
    const socket = await connect({ token: (await session.phone()).token });

    for (const body of [
      { room: 'x' },
      { roundtableId: randomUUID() },
      JSON.parse('{"__proto__": {"a": 1}}') as object,
      { constructor: 1 },
    ]) {
      expect(await socket.send('room:join', body)).toMatchObject({ ok: false, code: 'unknown-field' });
    }
    for (const body of [[], ['a'], 'room:1', 7, null, true, Buffer.from('x')]) {
      expect(await socket.send('room:join', body)).toMatchObject({ ok: false, code: 'malformed' });
    }
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('answers nothing before joining, and nothing of another room (S50, S51)', async () => {
    const socket = await connect({ token: (await session.phone()).token });
    const other = await LiveSession.start(live.app);
    const foreign = await other.open();

    expect(await socket.send('activity:respond', response(activityId, 1, { optionId: 'a' }))).toMatchObject({
      code: 'not-joined',
    });
    expect(await socket.send('state:get', {})).toMatchObject({ code: 'not-joined' });
    await socket.join();
    expect(await socket.send('activity:respond', response(foreign, 1, { optionId: 'a' }))).toMatchObject({
      code: 'not-found',
    });
    expect(await socket.send('activity:respond', response(randomUUID(), 1, { optionId: 'a' }))).toMatchObject({
      code: 'not-found',
    });
    expect(await live.database.query('select 1 from responses where activity_id = $1', [foreign])).toEqual([]);
  });

  it('forbids a participant what facilitators and the server say (S52, S58)', async () => {
    const socket = await connect({ token: (await session.phone()).token });
    const other = await (await session.phone()).listen();
    live.closeLater(other);
    await socket.join();
    await retry(() => expect(other.state).toBeDefined());
    const before = other.frames.length;

    for (const event of [
      'activity:open',
      'activity:close',
      'session:start',
      'room:changed',
      'room:state',
      'own:changed',
      'no:such',
      'message',
      '__proto__',
      'constructor',
      'toString',
    ]) {
      expect(await socket.send(event, { activityId })).toMatchObject({
        ok: false,
        code: 'forbidden',
        traceId: expect.any(String),
      });
    }
    expect(
      other.frames.slice(before).filter(({ event }) => event !== 'room:changed' && event !== 'revisions:told'),
    ).toEqual([]);
  });

  it('keeps a stage and a host from answering', async () => {
    const pairing = (await live.app.client().post('/api/stage/pairings')).body as {
      pairingId: string;
      code: string;
      secret: string;
    };
    const { pairingId, secret } = pairing;
    const claim = () => live.app.client().post('/api/stage/pairings/claim', { pairingId, secret });
    expect(await claim()).toMatchObject({ status: 200, body: { waiting: true, stageToken: null } });
    expect(
      await session.host.post(`/api/roundtables/${session.roundtable.id}/stage`, { code: '0000 0000' }),
    ).toMatchObject({ status: 404, body: { code: 'wrong-pairing-code' } });
    expect(
      await session.host.post(`/api/roundtables/${session.roundtable.id}/stage`, {
        code: `${pairing.code.slice(0, 4)} ${pairing.code.slice(4)}`,
      }),
    ).toMatchObject({ status: 204 });
    expect(
      await session.host.post(`/api/roundtables/${session.roundtable.id}/stage`, { code: pairing.code }),
    ).toMatchObject({ status: 404 });
    const claimed = await claim();
    // Its answer may have been lost on the way.
    expect(await claim()).toMatchObject({ status: 200, body: { stageToken: claimed.body['stageToken'] } });

    const stage = await connect({ token: claimed.body['stageToken'] });
    const host = await connect({ ticket: await ticketOf(), roundtableId: session.roundtable.id });
    await stage.join();
    await host.join();

    await retry(() => expect([stage.state?.audience, host.state?.audience]).toEqual(['stage', 'host']));
    expect(await stage.send('activity:respond', response(activityId, 1, { optionId: 'a' }))).toMatchObject({
      code: 'forbidden',
    });
    expect(await host.send('activity:respond', response(activityId, 1, { optionId: 'a' }))).toMatchObject({
      code: 'forbidden',
    });
  });

  it('survives packets that nobody should send (S53, S56)', async () => {
    const socket = await connect({ token: (await session.phone()).token });
    await socket.join();
    const raw = socket.socket as unknown as { emit(...args: unknown[]): void };

    raw.emit('activity:respond', response(activityId, 1, { optionId: 'a' }));
    raw.emit('activity:respond');
    raw.emit('room:join', {}, {}, 'no function');
    for (const body of [
      undefined,
      'x',
      { activityId },
      response(activityId, 1, 'a'),
      response(activityId, 1, ['a']),
      response('nonsense', 1, null),
    ]) {
      expect(await socket.send('activity:respond', body)).toMatchObject({
        ok: false,
        code: expect.stringMatching(/malformed|wrong-type|invalid/),
      });
    }
    for (const n of [0, -1, 1.5, '1', 3e9, null]) {
      expect(await socket.send('activity:respond', response(activityId, n as number, null))).toMatchObject({
        ok: false,
        field: 'n',
      });
    }
    expect(
      await socket.send('activity:respond', response(activityId, 1, { optionId: 'x'.repeat(9000) })),
    ).toMatchObject({ ok: false });
    const namespace = socketClient(`${live.app.url}/admin`, {});
    await expect(connected(namespace)).rejects.toThrow('Invalid namespace');
    namespace.disconnect();
    expect(await socket.send('state:get', {})).toMatchObject({ ok: true });
  });

  it('closes a socket that floods, and only that one (S79)', async () => {
    const socket = await connect({ token: (await session.phone()).token });
    const calm = await connect({ token: (await session.phone()).token });
    await calm.join();
    let closed = false;
    socket.socket.once('disconnect', () => {
      closed = true;
    });

    for (let n = 0; n < 200; n++)
      (socket.socket as unknown as { emit(event: string, body: object, ack: () => void): void }).emit(
        'state:get',
        {},
        () => undefined,
      );

    await retry(() => expect(closed).toBe(true));
    expect(await calm.send('state:get', {})).toMatchObject({ ok: true });
  });

  it('lets the sixth socket of a person replace the first (S80)', async () => {
    const phone = await session.phone();
    const sockets: Listener[] = [];
    for (let n = 0; n < 6; n++) sockets.push(await phone.listen());
    live.closeLater(...sockets);

    await retry(() =>
      expect(sockets.map(({ socket }) => socket.connected)).toEqual([false, true, true, true, true, true]),
    );
  });

  it('ends a socket whose participation has ended (S50)', async () => {
    const phone = await session.phone();
    const socket = await phone.listen();
    live.closeLater(socket);

    await live.database.query('update participations set revoked_at = now() where id = $1', [phone.participation.id]);

    await retry(() => expect(socket.socket.connected).toBe(false));
    expect(await handshake({}, { token: phone.token })).toBe('not-signed-in');
    expect(await phone.http().get('/api/live/state')).toMatchObject({ status: 401 });
  });
});
