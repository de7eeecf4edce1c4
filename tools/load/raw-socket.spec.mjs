import { createServer } from 'node:http';

import { Server } from 'socket.io';

import { connectAll, RawSocket } from './raw-socket.mjs';

describe('a socket at a busy server', () => {
  let http;
  let io;
  let busyFor;
  let url;

  beforeEach(async () => {
    http = createServer();
    io = new Server();
    io.attach(createServer());
    http.on('upgrade', (request, socket, head) => {
      if (busyFor-- > 0) return socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
      io.engine.handleUpgrade(request, socket, head);
    });
    await new Promise((done) => http.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${http.address().port}`;
  });
  afterEach(async () => {
    await io.close();
    await new Promise((done) => http.close(done));
  });

  it('comes in once the server takes it', async () => {
    busyFor = 3;
    const [socket] = await connectAll([{ url }]);

    expect(socket.open).toBe(true);
    expect(busyFor).toBe(-1);
  });

  it('is turned away where it tries once', async () => {
    busyFor = 1;
    await expect(connectAll([{ url }], { patient: false })).rejects.toThrow('answered with 503');
  });

  it('tries nothing again that is refused otherwise', async () => {
    busyFor = 0;
    io.use((_socket, next) => next(new Error('not-signed-in')));

    await expect(new RawSocket({ url }).connectPatiently()).rejects.toThrow('not-signed-in');
    expect(busyFor).toBe(-1);
  });
});
