import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Server, type Socket as ServerSocket } from 'socket.io';
import { io } from 'socket.io-client';

import { acknowledgeStraight } from './straight-writes';

type Answer = (given: unknown) => void;

/** What a client gets for its packets, from a server of the library's whose sockets are answered straight. */
describe('packets that are answered straight', () => {
  const http = createServer();
  const server = new Server(http, { transports: ['websocket'], perMessageDeflate: false });
  const library = jest.fn();

  beforeAll(async () => {
    server.on('connection', (socket: ServerSocket) => {
      acknowledgeStraight(socket);
      const own = socket as unknown as { packet: (packet: { id?: number }) => void };
      const usual = own.packet.bind(socket);
      own.packet = (packet) => {
        if (packet.id !== undefined) library(packet);
        usual(packet);
      };
      socket.on('echo', (body: unknown, answer: Answer) => answer(body));
      socket.on('twice', (answer: Answer) => [answer('first'), answer('second')]);
      socket.on('bytes-first', (answer: Answer) => {
        socket.emit('bytes', Buffer.from('bytes'));
        answer('last');
      });
    });
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  });
  afterAll(() => server.close());

  it('are answered past the library, once, and in their turn behind what waits', async () => {
    const socket = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, { transports: ['websocket'] });
    await new Promise<void>((done) => socket.once('connect', done));
    const heard: unknown[] = [];
    socket.io.engine.on('data', (data: unknown) => heard.push(typeof data === 'string' ? data : 'bytes'));

    expect(await socket.emitWithAck('echo', 'Zoë 🌊')).toBe('Zoë 🌊');
    expect(await socket.emitWithAck('twice')).toBe('first');
    expect(await socket.emitWithAck('bytes-first')).toBe('last');
    expect(heard).toEqual([
      '30["Zoë 🌊"]',
      '31["first"]',
      expect.stringMatching(/^51-\["bytes",/),
      'bytes',
      '32["last"]',
    ]);
    expect(library).not.toHaveBeenCalled();
    socket.disconnect();
  });
});
