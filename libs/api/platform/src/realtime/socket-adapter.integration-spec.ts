import { request } from 'node:http';
import type { Duplex } from 'node:stream';

import { Module } from '@nestjs/common';
import { type OnGatewayConnection, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import {
  buildOrganisation,
  RawConnection,
  retry,
  type TestApp,
  testApp,
  type TestDatabase,
  testDatabase,
} from '@rt/testing';
import type { Socket as ServerSocket } from 'socket.io';
import { io, type Socket } from 'socket.io-client';

import { Draining } from '../health/draining';
import { RoomEmitter } from './room-emitter';

@WebSocketGateway()
class EchoGateway implements OnGatewayConnection {
  handleConnection(socket: ServerSocket): void {
    void socket.join(String(socket.handshake.auth.room ?? 'hall'));
  }

  @SubscribeMessage('echo')
  echo(_socket: ServerSocket, body: unknown): unknown {
    return body;
  }
}

@Module({ providers: [EchoGateway] })
class EchoModule {}

describe('SocketAdapter', () => {
  let database: TestDatabase;
  let app: TestApp;
  const open: Socket[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    await buildOrganisation(database);
    app = await testApp(database, [EchoModule]);
  });
  // What a machine that was busy with the test before would turn away says nothing of the next one.
  beforeEach(() => retry(async () => expect(await handshake({})).toEqual([101, undefined])));
  afterEach(() => open.splice(0).forEach((socket) => socket.disconnect()));
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  type Options = Parameters<typeof io>[1];

  /** A socket that is let in; a handshake that a busy server turns away is tried again, as pages do. */
  const connect = (options: Options = {}): Promise<Socket> => retry(() => tryToConnect(options));

  function tryToConnect(options: Options = {}): Promise<Socket> {
    const socket = io(app.url, { transports: ['websocket'], reconnection: false, forceNew: true, ...options });
    open.push(socket);
    return new Promise((done, failed) => {
      socket.once('connect', () => done(socket));
      socket.once('connect_error', failed);
    });
  }

  /** Status and code with which a handshake is answered; 101 where it is taken. */
  function handshake(
    headers: Record<string, string>,
    { url, keep }: { url: string; keep?: Duplex[] } = app,
  ): Promise<readonly [number | undefined, string | undefined]> {
    const upgrade = {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-version': '13',
    };
    const path = '/socket.io/?EIO=4&transport=websocket';
    return new Promise((done, failed) => {
      const sent = request(url + path, { headers: { ...upgrade, ...headers } });
      sent.once('upgrade', (_response, socket) => {
        if (keep) keep.push(socket);
        else socket.destroy();
        done([101, undefined]);
      });
      sent.once('response', (response) => {
        let text = '';
        response.on('data', (part) => (text += String(part)));
        response.on('end', () => {
          expect(response.headers['content-security-policy']).toContain("default-src 'self'");
          done([response.statusCode, (JSON.parse(text) as { code: string }).code]);
        });
      });
      sent.once('error', failed);
      sent.end();
    });
  }

  it.each([undefined, 'own', 'localhost'])('lets in the origin %s', async (kind) => {
    const own = kind === 'localhost' ? app.url.replace('127.0.0.1', 'localhost') : app.url;

    await expect(connect(kind ? { extraHeaders: { origin: own } } : {})).resolves.toBeDefined();
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example', 'http://127.0.0.1:1'])(
    'turns away the origin %s (S46)',
    async (origin) => {
      await expect(tryToConnect({ extraHeaders: { origin } })).rejects.toThrow();
      expect(await handshake({ origin })).toEqual([403, 'wrong-origin']);
    },
  );

  it('turns away another host name', async () => {
    await expect(tryToConnect({ extraHeaders: { host: 'evil.example' } })).rejects.toThrow();
    expect(await handshake({ host: 'evil.example' })).toEqual([403, 'wrong-origin']);
    expect(await handshake({})).toEqual([101, undefined]);
  });

  it('speaks WebSocket only', async () => {
    const answer = await fetch(`${app.url}/socket.io/?EIO=4&transport=polling`);

    expect(answer.status).toBe(400);
    await expect(tryToConnect({ transports: ['polling'] })).rejects.toThrow();
  });

  it('closes a socket that sends more than 32 KiB at once (S82)', async () => {
    const socket = await connect();
    expect(await socket.emitWithAck('echo', 'a'.repeat(30_000))).toHaveLength(30_000);

    const closed = new Promise((done) => socket.once('disconnect', done));
    socket.emit('echo', 'a'.repeat(33 * 1024));
    await closed;
  });

  it('keeps the order of what is sent, whichever way it goes', async () => {
    const [one, other] = [await connect(), await connect()];
    const heard: string[][] = [[], []];
    [one, other].forEach((socket, at) =>
      socket.onAny((_event, { long, bytes }: { long?: string; bytes?: Buffer }) =>
        heard[at]?.push(bytes ? bytes.toString() : `${long?.[0]}${long?.length}`),
      ),
    );
    const rooms = app.get(RoomEmitter);
    const hall = rooms.io?.local.to('hall') as unknown as { emit(event: string, body: object): void };
    const tell = (long: string): void => rooms.tell({ rooms: ['hall'] }, 'revisions:told', { long } as never);
    // Bytes go the usual way, where the next must wait for them.
    tell('a');
    hall.emit('b', { bytes: Buffer.from('bytes') });
    tell('ç'.repeat(70_000));
    hall.emit('d', { bytes: Buffer.from('more') });
    tell('e'.repeat(200));
    expect(await one.emitWithAck('echo', 'after all')).toBe('after all');
    const expected = ['a1', 'bytes', 'ç70000', 'more', 'e200'];
    await retry(() => expect(heard).toEqual([expected, expected]));
  });

  it('closes connections that do not read what they are sent, whichever way it goes, and keeps those who do', async () => {
    const rooms = app.get(RoomEmitter);
    const clients = (): number => rooms.io?.engine.clientsCount ?? 0;
    const idleIn = async (room: string): Promise<RawConnection> => {
      const idle = await RawConnection.open(app.url);
      idle.send(`40${JSON.stringify({ room })}`);
      await retry(() => expect(idle.received).toContain('40{"sid"'));
      idle.stopReading();
      return idle;
    };
    const tell = {
      asPackets: (room: string, bytes: number): void => {
        const local = rooms.io?.local.to(room) as unknown as { emit(event: string, body: object): void };
        local.emit('b', { bytes: Buffer.alloc(bytes) });
      },
      asFrames: (room: string, bytes: number): void =>
        rooms.tell({ rooms: [room] }, 'revisions:told', {
          revision: 1,
          activities: { long: 'a'.repeat(bytes) } as never,
        }),
    };
    const reading = await connect({ auth: { room: 'reading' } });
    const idle = [await idleIn('packets'), await idleIn('frames')];
    const before = clients();
    for (const way of ['asPackets', 'asFrames'] as const) {
      // More than the buffers of the system hold; to the other more than may stay unread.
      tell[way](way === 'asPackets' ? 'packets' : 'frames', 16 * 1024 * 1024);
      tell[way]('reading', 2 * 1024 * 1024);
      // The second is quiet until then, and so no longer among those that are looked at.
      await retry(() => expect(clients()).toBe(before - (way === 'asPackets' ? 1 : 2)));
    }
    expect(reading.connected).toBe(true);
    for (const connection of idle) connection.end();
  });

  it('closes a connection whose messages come in more fragments than it may send bytes', async () => {
    const connection = await RawConnection.open(app.url);
    connection.fragmented(20, 30_000);

    await retry(() => expect(connection.closed).toBe(true));
  });

  it('tells a room of this process and nobody else', async () => {
    const [inside, outside] = await Promise.all([connect({ auth: { room: 'r1' } }), connect({ auth: { room: 'r2' } })]);
    const heard: string[] = [];
    inside.on('revisions:told', () => heard.push('inside'));
    outside.on('revisions:told', () => heard.push('outside'));
    const rooms = app.get(RoomEmitter);
    rooms.tell({ rooms: ['r1'] }, 'revisions:told', { revision: 1, activities: {} });
    await outside.emitWithAck('echo', 1);
    await retry(() => expect(heard).toEqual(['inside']));

    expect(rooms.hasListeners('r1')).toBe(true);
    expect(rooms.hasListeners('r3')).toBe(false);
  });

  it('tells who is in several of the rooms once, and nobody who is in the room left out', async () => {
    const [both, other, left] = await Promise.all(['r1', 'r2', 'r2'].map((room) => connect({ auth: { room } })));
    const rooms = app.get(RoomEmitter);
    const join = (socket: Socket | undefined, room: string): void =>
      void rooms.io?.sockets.sockets.get(socket?.id ?? '')?.join(room);
    join(both, 'r2');
    join(left, 'r3');
    const heard: string[] = [];
    Object.entries({ both, other, left }).forEach(([name, socket]) =>
      socket?.on('revisions:told', () => heard.push(name)),
    );
    rooms.tell({ rooms: ['r1', 'r2'], except: 'r3' }, 'revisions:told', { revision: 1, activities: {} });
    await Promise.all([both, other, left].map((socket) => socket?.emitWithAck('echo', 1)));

    expect(heard.toSorted()).toEqual(['both', 'other']);
  });

  it('tells who came into a room that was told before, and nobody who left it', async () => {
    const [stays, leaves, comes] = await Promise.all(['r1', 'r1', 'r2'].map((room) => connect({ auth: { room } })));
    const rooms = app.get(RoomEmitter);
    const here = (socket: Socket | undefined) => rooms.io?.sockets.sockets.get(socket?.id ?? '');
    const heard: string[] = [];
    Object.entries({ stays, leaves, comes }).forEach(([name, socket]) =>
      socket?.on('revisions:told', ({ revision }) => heard.push(`${name} ${revision}`)),
    );
    const tell = async (revision: number): Promise<void> => {
      rooms.tell({ rooms: ['r1'] }, 'revisions:told', { revision, activities: {} });
      await Promise.all([stays, leaves, comes].map((socket) => socket?.emitWithAck('echo', 1)));
    };
    await tell(1);
    await here(comes)?.join('r1');
    await tell(2);
    await here(leaves)?.leave('r1');
    await tell(3);

    expect(heard.toSorted()).toEqual(['comes 2', 'comes 3', 'leaves 1', 'leaves 2', 'stays 1', 'stays 2', 'stays 3']);
  });

  it('closes the sockets of a room (S23)', async () => {
    const [inside, outside] = await Promise.all([
      connect({ auth: { room: 'account:1' } }),
      connect({ auth: { room: 'account:2' } }),
    ]);
    app.get(RoomEmitter).disconnect('account:1');
    await retry(() => expect(inside.connected).toBe(false));

    expect(outside.connected).toBe(true);
  });

  it('turns away with 503 above the limit of handshakes in progress, and takes right ones again below it', async () => {
    const narrow = await testApp(database, [EchoModule], { RT_LIMIT_PENDING_HANDSHAKES: '2' });
    const keep: Duplex[] = [];
    const at = { url: narrow.url, keep };
    const answers: (number | undefined)[] = [];
    // It has just started, and may be busy yet.
    await retry(async () => expect((await handshake({}, at))[0]).toBe(101));
    // None of them goes on to join.
    for (let n = 0; n < 3; n += 1) answers.push((await handshake({}, at))[0]);
    expect(answers).toEqual([101, 101, 503]);

    for (const socket of keep) socket.destroy();
    await retry(async () => expect((await handshake({}, { url: narrow.url }))[0]).toBe(101));
    await narrow.close();
  });

  it('turns away with 503 while the event loop lags, and no longer than that', async () => {
    const before = await connect();
    for (let n = 0; n < 4; n += 1) {
      const end = performance.now() + 1300;
      while (performance.now() < end);
      await new Promise((done) => setImmediate(done));
    }

    expect(await handshake({})).toEqual([503, 'unavailable']);
    expect(before.connected).toBe(true);
    await retry(async () => expect(await handshake({})).toEqual([101, undefined]));
  });

  it('takes no new socket once the process is asked to end', async () => {
    app.get(Draining).begin();

    await expect(tryToConnect()).rejects.toThrow();
    expect(await handshake({})).toEqual([503, 'unavailable']);
    expect((await app.client().get('/api/ready')).status).toBe(503);
  });
});
