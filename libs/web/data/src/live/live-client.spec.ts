/** @jest-environment node */
import { LIVE_VERSION } from '@rt/contracts/plain';

import { RefusedError } from '../http-client';
import type { LiveClient } from './live-client';
import type { LiveOptions } from './live-types';
import { EMPTY_ROOM } from './room-store';
import { clientOf, stateOf, TestServer, until } from './spec-live-server';

const message = { activityId: 'a', round: 1, configVersion: 1, opId: 'o', n: 1 };

describe('LiveClient', () => {
  const server = new TestServer();
  let client: LiveClient;

  beforeEach(async () => {
    Object.assign(server, { revision: 1, joins: 0, asked: 0, auths: [], refuse: null, mute: false, diesAtJoin: false });
    await server.start();
  });

  afterEach(async () => {
    client.stop();
    await server.stop();
  });

  function open(more: Partial<LiveOptions> = {}): LiveClient {
    client = clientOf(server, more);
    client.start();

    return client;
  }

  it('joins with its token and holds the state', async () => {
    open();
    await until(() => client.getSnapshot().connection === 'live');

    expect(server.auths).toEqual([{ token: 'T', version: LIVE_VERSION }]);
    expect(client.getSnapshot().room?.revision).toBe(1);
    expect(client.getSnapshot().lostSince).toBeNull();
  });

  it('asks for a ticket at every connection', async () => {
    let ticket = 0;
    open({ auth: () => Promise.resolve({ ticket: String((ticket += 1)), roundtableId: 'r' }) });
    await until(() => server.joins === 1);
    await server.stop();
    await server.start();
    await until(() => server.joins === 2);

    expect(server.auths).toEqual([
      { ticket: '1', roundtableId: 'r', version: LIVE_VERSION },
      { ticket: '2', roundtableId: 'r', version: LIVE_VERSION },
    ]);
  });

  it('joins again after the server was away, and has the present state', async () => {
    open();
    await until(() => client.getSnapshot().connection === 'live');
    await server.stop();
    await until(() => client.getSnapshot().connection === 'reconnecting');
    expect(client.getSnapshot().room?.revision).toBe(1);
    expect(client.getSnapshot().lostSince).not.toBeNull();

    server.revision = 7;
    await server.start();
    await until(() => client.getSnapshot().connection === 'live');
    await until(() => client.getSnapshot().room?.revision === 7);
  });

  it('asks for the state when it is behind, and not when it is not', async () => {
    open();
    await until(() => client.getSnapshot().connection === 'live');
    server.tell(1);
    server.revision = 3;
    server.tell(3);
    await until(() => client.getSnapshot().room?.revision === 3);

    expect(server.asked).toBe(1);
  });

  it('asks for the state when a frame tells that it missed an earlier one, and when it is told to', async () => {
    open();
    await until(() => client.getSnapshot().connection === 'live');
    server.change(1);
    server.revision = 4;
    server.change(4);
    await until(() => client.getSnapshot().room?.revision === 4);
    expect(server.asked).toBe(1);
    client.refresh();
    await until(() => server.asked === 2);
  });

  it('lets what waited be sent when a whole state comes: it may be all that tells of a question that goes on', async () => {
    let woken = 0;
    open().onLine(() => (woken += 1));
    await until(() => client.getSnapshot().connection === 'live');
    expect(woken).toBe(1);

    server.revision = 2;
    server.tell(2);
    await until(() => client.getSnapshot().room?.revision === 2);
    expect(woken).toBe(2);
  });

  it('gives null for a response without an ack, and at once without a connection', async () => {
    open({ ackTimeoutMs: 300 });
    expect(await client.respond({ ...message, answer: { value: 1 } })).toBeNull();
    await until(() => client.getSnapshot().connection === 'live');

    expect(await client.respond({ ...message, answer: { value: 1 } })).toMatchObject({ ok: true, n: 1 });
    expect(await client.respond({ ...message, answer: { abstain: true } })).toBeNull();
  });

  it('fetches the state over HTTP while no socket comes up, and stops once one does', async () => {
    server.refuse = 'unavailable';
    let fetched = 0;
    const fetchState = () => {
      fetched += 1;
      const own = [{ activityId: 'a', round: 1, n: 2, answer: { value: 1 } }];

      return Promise.resolve({ state: stateOf(fetched), own, ruleAcknowledged: true });
    };
    open({ fetchState, fallbackAfterMs: 20, fetchEveryMs: 20 });
    await until(() => fetched > 2);
    expect(client.getSnapshot().connection).toBe('fetching');
    expect(client.getSnapshot().own['a']?.n).toBe(2);

    server.refuse = null;
    server.revision = 1000;
    await until(() => client.getSnapshot().connection === 'live');
    const before = fetched;
    await until(() => client.getSnapshot().room?.revision === 1000);
    server.tell(1001);
    await until(() => server.asked > 0);
    expect(fetched).toBe(before);
  });

  it('shows the state over HTTP at the start while the socket is slow, and is live once it comes', async () => {
    let letIn = (): void => undefined;
    const slow = new Promise<void>((resolve) => (letIn = resolve));
    const fetchState = () => Promise.resolve({ state: stateOf(1), own: [], ruleAcknowledged: true });
    open({ fetchState, firstFetchAfterMs: 5, auth: () => slow.then(() => ({ token: 'T' })) });
    await until(() => client.getSnapshot().room !== null);
    expect(client.getSnapshot().connection).toBe('fetching');

    letIn();
    await until(() => client.getSnapshot().connection === 'live');
  });

  it('counts the times of a state that came before it was taken from when it came', async () => {
    const state = { ...stateOf(1), serverTime: new Date(60_000).toISOString() };
    const fetchState = async () => ({ state, own: [], ruleAcknowledged: true, heardAt: 5 });
    open({ fetchState, firstFetchAfterMs: 0, beforeSocket: () => new Promise(() => undefined) });
    await until(() => client.getSnapshot().clockOffsetMs === 59_995);
  });

  it('leaves the line to the state, and to what is waited for then, before the socket comes', async () => {
    const order: string[] = [];
    const fetchState = () => {
      order.push('state');
      return Promise.resolve({ state: stateOf(1), own: [], ruleAcknowledged: true });
    };
    const beforeSocket = () => {
      order.push('question');
      return Promise.resolve();
    };
    const auth = () => {
      order.push('socket');
      return { token: 'T' };
    };
    open({ fetchState, firstFetchAfterMs: 0, beforeSocket, auth });
    await until(() => client.getSnapshot().connection === 'live');
    expect(order.slice(0, 3)).toEqual(['state', 'question', 'socket']);
  });

  it('shows what was known before the page was loaded anew while there is no line, and what the server says once there is', async () => {
    const kept = () => ({
      ...EMPTY_ROOM,
      room: stateOf(5),
      own: { a: { activityId: 'a', round: 1, n: 2, answer: null } },
    });
    server.refuse = 'unavailable';
    open({ kept });
    await until(() => client.getSnapshot().room?.revision === 5);
    expect(client.getSnapshot()).toMatchObject({ connection: 'reconnecting', own: { a: { n: 2 } } });

    Object.assign(server, { refuse: null, revision: 6 });
    await until(() => client.getSnapshot().room?.revision === 6);
  });

  it('does not show what was known before where the server answers', async () => {
    let asked = false;
    open({ kept: () => ((asked = true), null) });
    await until(() => client.getSnapshot().connection === 'live');

    expect(asked).toBe(false);
  });

  it('ends for good when the server says so, without trying again', async () => {
    server.refuse = 'participation-ended';
    open();
    await until(() => client.getSnapshot().connection === 'ended');
    server.refuse = null;

    expect(client.getSnapshot().refusal?.message).toBe('No');
    client.wake();
    expect(server.auths).toHaveLength(1);
  });

  it('stays ended when the device loses its network, and when that is back', async () => {
    const device = new EventTarget();
    Object.assign(globalThis, { window: device });
    server.refuse = 'seat-taken-out';
    open();
    await until(() => client.getSnapshot().connection === 'ended');

    for (const news of ['offline', 'online']) {
      device.dispatchEvent(new Event(news));
      expect(client.getSnapshot()).toMatchObject({ connection: 'ended', refusal: { code: 'seat-taken-out' } });
    }
    client.stop();
    Reflect.deleteProperty(globalThis, 'window');
    expect(server.auths).toHaveLength(1);
  });

  it('ends where the server speaks another version, so that the page can say to load it again', async () => {
    server.refuse = 'wrong-version';
    open();
    await until(() => client.getSnapshot().connection === 'ended');

    expect(client.getSnapshot().refusal?.code).toBe('wrong-version');
    client.wake();
    expect(server.auths).toHaveLength(1);
  });

  it('ends when no ticket is given any more, and tries again when the server was not reached', async () => {
    let tries = 0;
    open({
      auth: () => {
        tries += 1;
        return Promise.reject(
          tries < 3 ? new RefusedError(0, { code: 'unreachable' }) : new RefusedError(401, { code: 'not-signed-in' }),
        );
      },
    });
    await until(() => client.getSnapshot().connection === 'ended');

    expect(tries).toBe(3);
  });
});
