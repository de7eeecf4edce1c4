import { randomBytes } from 'node:crypto';
import { request } from 'node:http';

import { buildAccount, Listener, LiveSession, retry, signIn } from '@rt/testing';

import { liveServer } from '../spec-servers';

/** First byte of a WebSocket's closing frame (RFC 6455, 5.2). */
const CLOSE_FRAME = 0x88;

/** What the guard does by the clock; the waits are real and run side by side. */
describe('The handshake guard, in time', () => {
  const live = liveServer();
  let session: LiveSession;

  beforeAll(async () => {
    session = await LiveSession.start(live.app);
  });

  /** Resolves with the ms from now until the socket is closed; -1 when it is still open after `withinMs`. */
  async function closedAfter(isOpen: () => boolean, withinMs: number): Promise<number> {
    const since = performance.now();
    await retry(() => expect(isOpen()).toBe(false), withinMs).catch(() => undefined);
    return isOpen() ? -1 : performance.now() - since;
  }

  /** A WebSocket that shakes hands and then says nothing; asks whether the server has not closed it yet. */
  const silentSocket = () => retry(tryToOpen);

  function tryToOpen(): Promise<{ isOpen(): boolean; end(): void }> {
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
    };
    return new Promise((done, failed) => {
      const asking = request(`${live.app.url}/socket.io/?EIO=4&transport=websocket`, { headers });
      asking.once('error', failed).once('upgrade', (_response, socket) => {
        let open = true;
        socket.on('data', (frame: Buffer) => (open &&= frame[0] !== CLOSE_FRAME));
        done({ isOpen: () => open, end: () => socket.destroy() });
      });
      // A busy server answers with 503.
      asking.once('response', (answer) => failed(new Error(`answered with ${answer.statusCode}`)));
      asking.end();
    });
  }

  async function consoleSocket(role: 'facilitator' | 'organiser'): Promise<{ accountId: string; listener: Listener }> {
    const scope = { role, scope: 'roundtable', scopeId: session.roundtable.id } as const;
    const account = await buildAccount(live.database, { roles: [scope] });
    const client = live.app.client({ cookie: await signIn(live.app, account) });
    const { ticket } = (await client.post('/api/socket-tickets')).body;
    const listener = await Listener.connect(live.app.url, { ticket, roundtableId: session.roundtable.id });
    await listener.join();
    return { accountId: account.id, listener };
  }

  it('turns out who does not join within 10 seconds (S80), and a console that lost its role within 60 (S57)', async () => {
    const joined = await (await session.phone()).listen();
    const idle = await Listener.connect(live.app.url, { token: (await session.phone()).token });
    const silent = await silentSocket();
    const [losing, keeping] = [await consoleSocket('facilitator'), await consoleSocket('organiser')];
    await live.database.query('delete from memberships where account_id = $1', [losing.accountId]);

    const [idleMs, silentMs, roleMs] = await Promise.all([
      closedAfter(() => idle.socket.connected, 40_000),
      closedAfter(silent.isOpen, 40_000),
      closedAfter(() => losing.listener.socket.connected, 40_000),
    ]);

    // A busy machine may be late, but nobody is turned out early.
    expect([idleMs, silentMs].filter((ms) => ms < 8_000)).toEqual([]);
    expect(roleMs).toBeGreaterThan(0);
    expect([joined, keeping.listener].map(({ socket }) => socket.connected)).toEqual([true, true]);
    silent.end();
    [joined, keeping.listener].forEach((listener) => listener.close());
  }, 60_000);
});
