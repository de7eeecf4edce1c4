/** The limit of socket.io on this machine: it acknowledges every answer and stores nothing. */
import { createServer } from 'node:http';

import { Server } from 'socket.io';

const server = createServer();
const io = new Server(server, { transports: ['websocket'], perMessageDeflate: false, serveClient: false });
io.on('connection', (socket) => {
  socket.on('activity:respond', (body, ack) => {
    ack({ ok: true, opId: body.opId, n: body.n, revision: 1, serverTime: '2026-01-01T00:00:00.000Z' });
  });
});
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => process.send({ port: server.address().port }));
